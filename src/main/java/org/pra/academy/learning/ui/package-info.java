/** Lecture list, readers, quiz, worksheets, notes, search and what instructors see of them. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "learning",
            "curriculum",
            "films",
            "questions",
            "batches",
            "shell :: ui",
            "identity"
        })
@NullMarked
package org.pra.academy.learning.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
