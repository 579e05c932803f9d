package org.pra.academy.practicals;

import java.util.Map;
import java.util.UUID;
import org.pra.academy.kernel.DomainEvent;
import org.pra.academy.kernel.PersonId;

/** What happens to practicals as the trail records it. */
final class PracticalEvents {

    private PracticalEvents() {}

    record PracticalOpened(UUID subject, PersonId about, String checklist) implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("checklist", checklist);
        }
    }

    record PracticalGraded(
            UUID subject, PersonId about, String checklist, String digest, int points, int maximum, boolean passed)
            implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "checklist",
                    checklist,
                    "version",
                    digest,
                    "points",
                    points + " of " + maximum,
                    "passed",
                    String.valueOf(passed));
        }
    }

    record PracticalAmended(UUID subject, PersonId about, int pointsBefore, int pointsAfter, String why)
            implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("before", String.valueOf(pointsBefore), "after", String.valueOf(pointsAfter));
        }
    }

    record StationInstructed(UUID subject, PersonId about, String kind, int minutes, String why)
            implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("instruction", kind, "minutes", String.valueOf(minutes));
        }
    }

    record UnitMarked(UUID subject, PersonId about, String unit, String component, int points, int maximum, String why)
            implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("unit", unit, "component", component, "points", points + " of " + maximum);
        }
    }
}
