/** Words everyone shares: ids, roles, decisions with reasons, percentages, minutes and events; plain Java. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.pra.academy.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
