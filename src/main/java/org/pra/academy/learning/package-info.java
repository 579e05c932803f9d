/** Enrolments; lectures read and quizzes passed. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "content",
            "curriculum",
            "eligibility",
            "batches",
            "hours",
            "questions",
            "identity"
        })
@NullMarked
package org.pra.academy.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
