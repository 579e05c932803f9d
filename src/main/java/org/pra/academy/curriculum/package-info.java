/** The published programme: units, lectures, videos, blocks, hours wanted and their order. */
@ApplicationModule(allowedDependencies = {"kernel", "content"})
@NullMarked
package org.pra.academy.curriculum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
