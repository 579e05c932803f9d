/** Append-only, hash-chained trail of who did what and why. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.pra.academy.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
