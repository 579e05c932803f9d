package org.pra.academy.batches;

import java.time.Instant;
import org.pra.academy.kernel.PersonId;

/** One line of the correction log: what stood, what stands since, why, who and when. */
public record Correction(
        PersonId trainee,
        Presence was,
        int wasLate,
        Presence became,
        int becameLate,
        String reason,
        PersonId by,
        Instant at) {}
