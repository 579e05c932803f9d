package org.pra.academy.batches;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.PersonId;

/** One mark as it was made. {@code nr} counts the marks of a trainee at a session from 1; the last one holds. */
record Mark(
        PersonId trainee,
        int nr,
        Presence presence,
        int lateMinutes,
        int attended,
        MarkedBy how,
        @Nullable String reason,
        PersonId by,
        Instant at) {

    String words() {
        return presence == Presence.LATE
                ? "late " + lateMinutes + " min"
                : presence.name().toLowerCase(java.util.Locale.ROOT);
    }
}
