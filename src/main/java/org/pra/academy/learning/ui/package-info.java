/** Lecture list, reader and quiz. */
@ApplicationModule(allowedDependencies = {"kernel", "learning", "curriculum", "questions", "shell :: ui", "identity"})
@NullMarked
package org.pra.academy.learning.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
