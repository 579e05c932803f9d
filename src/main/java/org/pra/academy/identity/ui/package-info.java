/** Sign-in, password and people screens. */
@ApplicationModule(allowedDependencies = {"kernel", "identity", "shell :: ui"})
@NullMarked
package org.pra.academy.identity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
