/** The unit by criterion matrix. */
@ApplicationModule(allowedDependencies = {"kernel", "competence", "curriculum", "shell :: ui", "identity"})
@NullMarked
package org.pra.academy.competence.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
