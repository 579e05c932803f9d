/** The trainee's logbook, the preceptor's page, and the instructor's view of all logbooks. */
@ApplicationModule(allowedDependencies = {"kernel", "placements", "curriculum", "shell :: ui", "identity"})
@NullMarked
package org.pra.academy.placements.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
