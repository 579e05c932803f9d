/** Self-check, application form and the administrators' queue. */
@ApplicationModule(allowedDependencies = {"kernel", "eligibility", "shell :: ui", "identity"})
@NullMarked
package org.pra.academy.eligibility.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
