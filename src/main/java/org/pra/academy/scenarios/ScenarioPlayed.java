package org.pra.academy.scenarios;

import java.util.Map;
import java.util.UUID;
import org.pra.academy.kernel.DomainEvent;
import org.pra.academy.kernel.PersonId;

/** A conversation came to its end. */
public record ScenarioPlayed(
        UUID subject, PersonId about, String scenario, String ending, String score, RunMode mode, boolean competent)
        implements DomainEvent {
    @Override
    public Map<String, String> facts() {
        return Map.of(
                "scenario",
                scenario,
                "mode",
                mode.name(),
                "ending",
                ending,
                "score",
                score,
                "competent",
                String.valueOf(competent));
    }
}
