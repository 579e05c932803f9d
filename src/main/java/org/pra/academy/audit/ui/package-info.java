/** Screens where administrators read a person's story and check the chain. */
@ApplicationModule(allowedDependencies = {"kernel", "audit", "shell :: ui", "identity"})
@NullMarked
package org.pra.academy.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
