/** Reads, checks, hashes and renders programme files, and names every fault as file:line. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.pra.academy.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
