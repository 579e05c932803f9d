/** Applications, their evidence and the entry routes a to j: which holds, what the nearest lacks, who decided. */
@ApplicationModule(allowedDependencies = {"kernel", "content", "curriculum"})
@NullMarked
package org.pra.academy.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
