/** The start page of each role. */
@ApplicationModule(allowedDependencies = {"kernel", "desk", "curriculum", "hours", "drills", "shell :: ui", "identity"})
@NullMarked
package org.pra.academy.desk.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
