/** Branching de-escalation conversations: script, run and debrief. */
@ApplicationModule(allowedDependencies = {"kernel", "content", "curriculum"})
@NullMarked
package org.pra.academy.scenarios;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
