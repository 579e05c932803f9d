package org.pra.academy.placements;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Decision;

/** What came of asking for a signature, or of making a new link for it. */
public sealed interface AskOutcome {

    /** The link is on its way; it is told here only where the trainee shows it on their own screen, and only this once. */
    record Asked(
            UUID request, Preceptor preceptor, @Nullable String link, Instant until) implements AskOutcome {}

    /** Not asked, with every reason at once. */
    record Refused(Decision decision) implements AskOutcome {}
}
