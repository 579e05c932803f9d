package org.pra.academy.placements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Minutes;

/** What happened to an entry, who did it, and how the entry stood right after it. Written once, never changed. */
public record HistoryLine(
        UUID entry,
        Instant at,
        String who,
        What what,
        @Nullable String why,
        String block,
        LocalDate day,
        Minutes minutes,
        Map<String, Integer> counts,
        String words) {

    /** The reason or answer given with it; empty where none was. */
    public String reason() {
        return Objects.toString(why, "");
    }

    /** The kinds of things that happen to an entry. */
    public enum What {
        WRITTEN,
        CHANGED,
        WITHDRAWN,
        ASKED,
        REVOKED,
        SIGNED,
        CORRECTED,
        RETURNED,
        QUESTIONED,
        ANSWERED,
        SETTLED,
        VOIDED
    }
}
