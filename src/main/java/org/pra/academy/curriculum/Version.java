package org.pra.academy.curriculum;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.PersonId;

/**
 * A published version of the programme. Numbers count from 1 and are never used again; {@code label} is what the files call
 * themselves. {@code changes} is the publisher's account of what changed, as JSON. Nobody is its publisher when it came with the
 * application.
 */
public record Version(
        int number,
        String edition,
        String label,
        Origin origin,
        String note,
        String changes,
        @Nullable PersonId publishedBy,
        @Nullable PersonId lookedThroughBy,
        Instant publishedAt) {

    public enum Origin {
        SHIPPED,
        PUBLISHED
    }
}
