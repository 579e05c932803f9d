/** Issuing, reading and verifying completion records. */
@ApplicationModule(allowedDependencies = {"kernel", "certificates", "competence", "shell :: ui", "identity"})
@NullMarked
package org.pra.academy.certificates.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
