/** The paper and its result. */
@ApplicationModule(allowedDependencies = {"kernel", "exams", "curriculum", "shell :: ui", "identity"})
@NullMarked
package org.pra.academy.exams.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
