/** The conversation and its debrief. */
@ApplicationModule(allowedDependencies = {"kernel", "content", "scenarios", "curriculum", "shell :: ui", "identity"})
@NullMarked
package org.pra.academy.scenarios.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
