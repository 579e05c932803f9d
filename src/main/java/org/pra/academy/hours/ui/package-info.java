/** The ledger on the screen and as files. */
@ApplicationModule(allowedDependencies = {"kernel", "hours", "curriculum", "identity", "shell :: ui"})
@NullMarked
package org.pra.academy.hours.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
