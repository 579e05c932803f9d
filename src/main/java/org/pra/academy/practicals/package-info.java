/** Sheets filled beside the trainee, unit marks, and their amendments. */
@ApplicationModule(allowedDependencies = {"kernel", "curriculum", "checklists", "identity"})
@NullMarked
package org.pra.academy.practicals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
