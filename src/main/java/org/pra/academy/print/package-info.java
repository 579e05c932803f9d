/** Pages on paper: draws tagged PDF that keeps to PDF/A-2a and PDF/UA-1, in Latin and Devanagari letters. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.pra.academy.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
