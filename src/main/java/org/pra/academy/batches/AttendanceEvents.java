package org.pra.academy.batches;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.DomainEvent;
import org.pra.academy.kernel.PersonId;

/** What happens to attendance as the trail records it. */
final class AttendanceEvents {

    private AttendanceEvents() {}

    interface ToAList extends DomainEvent {
        @Override
        default @Nullable PersonId about() {
            return null;
        }
    }

    record RollOpened(UUID subject, String source) implements ToAList {
        @Override
        public Map<String, String> facts() {
            return Map.of("source", source);
        }
    }

    record CodeStarted(UUID subject, String source) implements ToAList {
        @Override
        public Map<String, String> facts() {
            return Map.of("source", source);
        }
    }

    record RollClosed(UUID subject, String source, int present, int members) implements ToAList {
        @Override
        public Map<String, String> facts() {
            return Map.of("source", source, "present", present + " of " + members);
        }
    }

    record PresenceAmended(UUID subject, PersonId about, String source, String was, String became, String why)
            implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("source", source, "was", was, "became", became);
        }
    }

    record RegisterCredited(UUID subject, PersonId about, String block, int minutes, String why)
            implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("block", block, "minutes", String.valueOf(minutes));
        }
    }
}
