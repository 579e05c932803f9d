/** Home pages that gather from several modules; nothing depends on it. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "curriculum",
            "hours",
            "learning",
            "scenarios",
            "drills",
            "exams",
            "practicals",
            "placements",
            "competence",
            "certificates",
            "eligibility",
            "batches",
            "refreshers"
        })
@NullMarked
package org.pra.academy.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
