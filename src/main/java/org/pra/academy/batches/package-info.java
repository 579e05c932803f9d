/** Batches of trainees, their timetable and attendance, and the hours that presence earns. */
@ApplicationModule(allowedDependencies = {"kernel", "content", "curriculum", "hours"})
@NullMarked
package org.pra.academy.batches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
