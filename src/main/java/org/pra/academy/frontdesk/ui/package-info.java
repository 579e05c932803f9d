/** The counter of the training hospital on the screen, and the look back. */
@ApplicationModule(allowedDependencies = {"kernel", "frontdesk", "curriculum", "shell :: ui", "identity"})
@NullMarked
package org.pra.academy.frontdesk.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
