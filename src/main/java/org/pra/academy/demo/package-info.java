/** The demo institute: people at every stage, made through the services with a moved clock. Exists in the demo profile only. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "curriculum",
            "eligibility",
            "batches",
            "learning",
            "questions",
            "scenarios",
            "drills",
            "exams",
            "practicals",
            "placements",
            "checklists",
            "certificates"
        })
@NullMarked
package org.pra.academy.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
