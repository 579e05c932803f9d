/** The training hospital: an invented front desk with its information system, replayed from a seed and a list of actions. */
@ApplicationModule(allowedDependencies = {"kernel", "content", "curriculum", "hours"})
@NullMarked
package org.pra.academy.frontdesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
