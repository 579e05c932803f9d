package org.pra.academy.drills;

import java.util.Map;
import java.util.UUID;
import org.pra.academy.kernel.DomainEvent;
import org.pra.academy.kernel.PersonId;

/** A run of a drill came to its end. */
public record DrillDone(UUID subject, PersonId about, String drill, String exercise, String mode, boolean passed)
        implements DomainEvent {
    @Override
    public Map<String, String> facts() {
        return Map.of("drill", drill, "exercise", exercise, "mode", mode, "passed", String.valueOf(passed));
    }
}
