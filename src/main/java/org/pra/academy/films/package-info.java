/** Which film a video shows: the programme's own, or one that the institute put in its place. */
@ApplicationModule(allowedDependencies = {"kernel", "curriculum", "identity"})
@NullMarked
package org.pra.academy.films;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
