package org.pra.academy.eligibility;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.PersonId;

/** One application in the administrators' queue. */
public record ApplicationRow(
        UUID id,
        PersonId applicant,
        ApplicationState state,
        @Nullable Instant submittedAt,
        int papers,
        int unchecked) {}
