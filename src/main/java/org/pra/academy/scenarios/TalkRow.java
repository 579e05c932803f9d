package org.pra.academy.scenarios;

import java.time.Instant;
import java.util.UUID;
import org.pra.academy.kernel.Percent;
import org.pra.academy.kernel.PersonId;

/** A finished run as an instructor sees it in the list: how many reflections are written, how many comments given. */
public record TalkRow(
        UUID run,
        PersonId trainee,
        String scenario,
        RunMode mode,
        Instant endedAt,
        Percent score,
        boolean competent,
        int reflections,
        int comments) {}
