/** Where administrators replace a video with a film of the institute, and go back. */
@ApplicationModule(allowedDependencies = {"kernel", "films", "curriculum", "shell :: ui", "identity"})
@NullMarked
package org.pra.academy.films.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
