/** A trainee's skills with their dates, and a batch's skills that are due. */
@ApplicationModule(
        allowedDependencies = {"kernel", "refreshers", "curriculum", "batches", "learning", "shell :: ui", "identity"})
@NullMarked
package org.pra.academy.refreshers.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
