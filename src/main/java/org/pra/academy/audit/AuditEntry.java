package org.pra.academy.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.PersonId;

/** One line of the trail as people read it. */
public record AuditEntry(
        long seq,
        Instant at,
        @Nullable PersonId actor,
        String actorName,
        String what,
        UUID subject,
        @Nullable PersonId about,
        @Nullable String why,
        Map<String, String> facts) {}
