/** Batches of trainees and the hours of practice recorded for them. */
@ApplicationModule(allowedDependencies = {"kernel", "curriculum", "hours"})
@NullMarked
package org.pra.academy.batches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
