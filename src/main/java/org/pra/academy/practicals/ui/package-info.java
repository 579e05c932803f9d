/** Station sheet, marks and results. */
@ApplicationModule(
        allowedDependencies = {"kernel", "practicals", "checklists", "curriculum", "shell :: ui", "identity"})
@NullMarked
package org.pra.academy.practicals.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
