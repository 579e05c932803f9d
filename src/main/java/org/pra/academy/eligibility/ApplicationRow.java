package org.pra.academy.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.PersonId;

/** One application in the administrators' queue, with whole days since it was submitted and the entry routes that hold. */
public record ApplicationRow(
        UUID id,
        PersonId applicant,
        ApplicationState state,
        @Nullable Instant submittedAt,
        int waitingDays,
        int papers,
        int unchecked,
        List<String> routes) {}
