package org.pra.academy.exams;

import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.PersonId;

/** Decides who may sit a paper. Declared here, kept by the module that knows all evidence. */
public interface EntryGate {

    Decision maySit(PersonId trainee, String blueprintId);
}
