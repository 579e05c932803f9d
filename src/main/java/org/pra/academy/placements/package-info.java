/** On-the-job training: the trainee's logbook, and the preceptor's counter-signature by a link without an account. */
@ApplicationModule(allowedDependencies = {"kernel", "curriculum", "hours", "learning"})
@NullMarked
package org.pra.academy.placements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
