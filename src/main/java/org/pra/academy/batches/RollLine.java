package org.pra.academy.batches;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.PersonId;

/** One trainee on the list; {@code presence}, {@code how} and {@code at} are null until they are marked. */
public record RollLine(
        PersonId trainee,
        @Nullable Presence presence,
        int lateMinutes,
        @Nullable MarkedBy how,
        @Nullable Instant at) {}
