/** The question bank: items from programme files, checked against the item-writing rules. */
@ApplicationModule(allowedDependencies = {"kernel", "content", "curriculum"})
@NullMarked
package org.pra.academy.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
