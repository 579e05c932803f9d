package org.pra.academy.placements;

import java.time.Instant;
import java.util.UUID;
import org.pra.academy.kernel.Minutes;

/** A request for a signature that is not answered yet; past its time the link no longer works, and a new one may be made. */
public record RequestRow(
        UUID id,
        Preceptor preceptor,
        Way way,
        Instant askedAt,
        Instant until,
        boolean expired,
        int entries,
        Minutes minutes) {}
