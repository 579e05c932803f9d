/** Completion records: issued from a frozen decision, numbered, verified, superseded, revoked. */
@ApplicationModule(allowedDependencies = {"kernel", "curriculum", "competence", "hours", "identity", "print"})
@NullMarked
package org.pra.academy.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
