package org.pra.academy.exams;

import java.time.Instant;
import org.pra.academy.kernel.Decision;

/** What came of starting, answering or handing in a paper. */
public sealed interface SittingOutcome {

    record Running(Paper paper) implements SittingOutcome {}

    /** Not allowed to sit, and why. */
    record NotAllowed(Decision decision) implements SittingOutcome {}

    /** The answer is stored on the server since this moment. */
    record Stored(Instant at) implements SittingOutcome {}

    /** The paper has ended; nothing after that counts. */
    record Over(PaperResult result) implements SittingOutcome {}
}
