/** The public programme page. */
@ApplicationModule(allowedDependencies = {"kernel", "curriculum", "content", "shell :: ui"})
@NullMarked
package org.pra.academy.curriculum.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
