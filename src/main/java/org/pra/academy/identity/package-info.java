/** People, roles and sign-in. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.pra.academy.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
