package org.pra.academy.hours;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.DomainEvent;
import org.pra.academy.kernel.PersonId;

/** What a source counts was brought up to date for some trainees; {@code minutes} is the sum of the lines appended. */
public record HoursSettled(
        UUID subject, @Nullable PersonId about, String source, int trainees, int minutes, String kind)
        implements DomainEvent {
    @Override
    public Map<String, String> facts() {
        return Map.of(
                "source",
                source,
                "trainees",
                String.valueOf(trainees),
                "minutes",
                String.valueOf(minutes),
                "kind",
                kind);
    }
}
