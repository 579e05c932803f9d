package org.pra.academy.placements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pra.academy.kernel.Minutes;

/** What the holder of a link sees: the entries to sign, the receipt of what was signed, or why there is nothing to sign. */
public sealed interface SigningPage {

    /** Open for an answer. Of the trainee it holds the name and these entries, and nothing else. */
    record Open(String trainee, Preceptor asked, List<Line> lines, Instant until) implements SigningPage {}

    /** Answered within the link's days; reloading shows the receipt again. */
    record Answered(Receipt receipt) implements SigningPage {}

    record Closed(Why why) implements SigningPage {}

    /** One entry as the preceptor sees it; {@code version} tells whether the trainee changed it meanwhile. */
    record Line(
            UUID entry,
            int version,
            String block,
            LocalDate day,
            Minutes minutes,
            Map<String, Integer> counts,
            String words) {}

    /** Why a link opens nothing; each has its own sentence. */
    enum Why {
        UNKNOWN,
        USED,
        EXPIRED,
        REVOKED,
        REPLACED,
        NOTHING_LEFT,
        OWN,
        TOO_MANY
    }
}
