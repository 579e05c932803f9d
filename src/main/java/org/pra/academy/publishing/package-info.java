/** Changing the programme: a folder is uploaded, tried, compared, and published as a new version. */
@ApplicationModule(allowedDependencies = {"kernel", "content", "curriculum", "learning", "certificates", "identity"})
@NullMarked
package org.pra.academy.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
