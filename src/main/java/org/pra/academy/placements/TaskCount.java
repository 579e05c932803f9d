package org.pra.academy.placements;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** How often a task was done on one entry: as the trainee wrote it and, once signed, as the preceptor confirmed it. */
@Embeddable
public record TaskCount(int written, @Nullable Integer signed) {

    /** The number that counts now. */
    public int now() {
        Integer confirmed = signed;
        return confirmed == null ? written : confirmed;
    }
}
