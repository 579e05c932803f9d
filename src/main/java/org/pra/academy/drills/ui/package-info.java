/** The drills on a phone: what is due, the rhythm pad, the waste bench, and the instructor's overview. */
@ApplicationModule(allowedDependencies = {"kernel", "drills", "curriculum", "batches", "shell :: ui", "identity"})
@NullMarked
package org.pra.academy.drills.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
