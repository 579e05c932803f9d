package org.pra.academy.practicals;

import org.pra.academy.checklists.Marking;
import org.pra.academy.kernel.Decision;

/** What came of submitting or amending a sheet. */
public sealed interface GradingOutcome {

    record Graded(Marking marking) implements GradingOutcome {}

    /** Not complete yet, and what is missing. */
    record Refused(Decision decision) implements GradingOutcome {}

    /** It was graded before; nothing changed. */
    record AlreadyGraded(Sheet sheet) implements GradingOutcome {}
}
