/** Short drills spaced over weeks: CPR rhythm, waste sorting, codes and numbers; practice that feeds hours and readiness, never a mark. */
@ApplicationModule(allowedDependencies = {"kernel", "content", "curriculum", "hours"})
@NullMarked
package org.pra.academy.drills;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
