/** Ledger to 540: append-only entries by kind, unit and source. */
@ApplicationModule(allowedDependencies = {"kernel", "curriculum", "print"})
@NullMarked
package org.pra.academy.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
