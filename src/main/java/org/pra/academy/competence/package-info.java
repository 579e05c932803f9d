/** Decides from all evidence who may sit, who is competent per unit, and why not. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "content",
            "curriculum",
            "learning",
            "hours",
            "batches",
            "scenarios",
            "exams",
            "practicals",
            "placements"
        })
@NullMarked
package org.pra.academy.competence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
