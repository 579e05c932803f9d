/** Versions of the programme, the dry run of an upload, its changes with their choices, and publishing. */
@ApplicationModule(allowedDependencies = {"kernel", "content", "curriculum", "publishing", "shell :: ui", "identity"})
@NullMarked
package org.pra.academy.publishing.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
