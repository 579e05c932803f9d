/** Screens of batches and attendance. */
@ApplicationModule(
        allowedDependencies = {"kernel", "batches", "learning", "eligibility", "curriculum", "shell :: ui", "identity"})
@NullMarked
package org.pra.academy.batches.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
