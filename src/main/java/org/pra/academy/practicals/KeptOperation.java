package org.pra.academy.practicals;

import java.time.Instant;
import org.pra.academy.kernel.PersonId;

/** An entry as the academy keeps it. {@code late}: it came after the grading, stands beside the sheet and changes nothing. */
public record KeptOperation(Operation operation, PersonId by, Instant receivedAt, long position, boolean late) {}
