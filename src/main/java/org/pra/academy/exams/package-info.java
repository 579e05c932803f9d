/** Theory papers: drawn by blueprint, sat under the server's clock, marked when handed in. */
@ApplicationModule(allowedDependencies = {"kernel", "content", "curriculum", "questions"})
@NullMarked
package org.pra.academy.exams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
