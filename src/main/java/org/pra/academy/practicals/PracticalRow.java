package org.pra.academy.practicals;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.PersonId;

/** A sheet in a list; without {@code passed} it is still open. */
public record PracticalRow(
        UUID id,
        PersonId trainee,
        PersonId assessor,
        String checklist,
        Instant at,
        int points,
        int maximum,
        @Nullable Boolean passed) {}
