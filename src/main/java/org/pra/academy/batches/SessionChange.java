package org.pra.academy.batches;

import java.time.Instant;

/** One line of a session's history: what was done, from what to what in words, by whom and why. */
public record SessionChange(Instant at, String by, What what, String was, String became, String reason) {

    public enum What {
        ADDED,
        MOVED,
        SPLIT,
        ASSIGNED,
        CANCELLED
    }
}
