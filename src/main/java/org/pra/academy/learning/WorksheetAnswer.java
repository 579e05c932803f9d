package org.pra.academy.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.PersonId;

/** A trainee's answer to one task and what an instructor said of it; {@code comment} is empty when it was only seen. */
public record WorksheetAnswer(
        PersonId trainee,
        String taskId,
        String answer,
        Instant changedAt,
        @Nullable PersonId seenBy,
        @Nullable Instant seenAt,
        String comment) {

    /** Nobody has looked at it, or it was changed after they did. */
    public boolean waits() {
        return seenAt == null || seenAt.isBefore(changedAt);
    }
}
