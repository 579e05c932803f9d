/** The frame around every screen and the parts all screens share. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.pra.academy.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
