/** Which skills were shown so long ago that they should be shown again. */
@ApplicationModule(allowedDependencies = {"kernel", "content", "curriculum", "batches"})
@NullMarked
package org.pra.academy.refreshers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
