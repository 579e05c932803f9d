package org.pra.academy.learning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.PersonId;

/** A question a trainee asked beside a section, and its answer once an instructor gave one. */
public record SectionQuestion(
        UUID id,
        PersonId asker,
        String itemId,
        String section,
        String asked,
        Instant askedAt,
        @Nullable String answer,
        @Nullable PersonId answeredBy,
        @Nullable Instant answeredAt,
        boolean forEverybody) {

    public boolean open() {
        return answeredAt == null;
    }
}
