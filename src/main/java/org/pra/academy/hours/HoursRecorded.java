package org.pra.academy.hours;

import java.util.Map;
import java.util.UUID;
import org.pra.academy.kernel.DomainEvent;
import org.pra.academy.kernel.PersonId;

/** Minutes went into a trainee's ledger. */
public record HoursRecorded(UUID subject, PersonId about, String source, int minutes, String kind)
        implements DomainEvent {
    @Override
    public Map<String, String> facts() {
        return Map.of("source", source, "minutes", String.valueOf(minutes), "kind", kind);
    }
}
