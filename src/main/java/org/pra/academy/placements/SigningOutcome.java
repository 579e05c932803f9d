package org.pra.academy.placements;

/** What came of a preceptor's answer. */
public sealed interface SigningOutcome {

    /** Stored; a second press of the button and a second tab get the same receipt. */
    record Signed(Receipt receipt) implements SigningOutcome {}

    /** Not stored: the trainee changed or withdrew an entry while the preceptor read. The page as it stands now. */
    record Stale(SigningPage.Open now) implements SigningOutcome {}

    record Closed(SigningPage.Why why) implements SigningOutcome {}
}
