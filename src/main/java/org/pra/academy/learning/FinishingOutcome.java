package org.pra.academy.learning;

import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Minutes;

/** What came of finishing a lecture. */
public sealed interface FinishingOutcome {

    /** Finished; its minutes are in the ledger, once. */
    record Finished(Minutes credited) implements FinishingOutcome {}

    record NotYet(Decision decision) implements FinishingOutcome {}

    record NotEnrolled() implements FinishingOutcome {}
}
