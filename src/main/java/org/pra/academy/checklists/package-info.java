/** Practical sheets with weights and critical lines: marks a filled sheet, keeps none. */
@ApplicationModule(allowedDependencies = {"kernel", "content", "curriculum"})
@NullMarked
package org.pra.academy.checklists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
