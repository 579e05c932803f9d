package org.pra.academy.batches;

import java.time.Instant;

/** A stretch of time from its start until before its end. */
record Span(Instant from, Instant until) {

    Span {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("A session ends after it starts.");
        }
    }

    boolean overlaps(Span other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    @Override
    public String toString() {
        return from + "/" + until;
    }
}
