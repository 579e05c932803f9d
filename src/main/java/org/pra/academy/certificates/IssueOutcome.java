package org.pra.academy.certificates;

import org.pra.academy.competence.Competence;

/** What came of issuing a completion record. */
public sealed interface IssueOutcome {

    record Issued(String serial) implements IssueOutcome {}

    /** Not competent yet: every gate with its reason. */
    record NotYet(Competence competence) implements IssueOutcome {}

    /** A valid record exists; a new one needs a reason and takes its place. */
    record AlreadyIssued(String serial) implements IssueOutcome {}
}
