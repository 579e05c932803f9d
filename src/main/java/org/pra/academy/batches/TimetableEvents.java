package org.pra.academy.batches;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.DomainEvent;
import org.pra.academy.kernel.PersonId;

/** What happens to the timetable as the trail records it. */
final class TimetableEvents {

    private TimetableEvents() {}

    /** Something that happened to a session or a batch, to nobody in particular. */
    interface ToASession extends DomainEvent {
        @Override
        default @Nullable PersonId about() {
            return null;
        }
    }

    record TimetableLaidOut(UUID subject, int sessions, int waiting) implements ToASession {
        @Override
        public Map<String, String> facts() {
            return Map.of("sessions", String.valueOf(sessions), "waiting", String.valueOf(waiting));
        }
    }

    record SessionAdded(UUID subject, String source, int minutes, String why) implements ToASession {
        @Override
        public Map<String, String> facts() {
            return Map.of("source", source, "minutes", String.valueOf(minutes));
        }
    }

    record SessionMoved(UUID subject, String source, String from, String to) implements ToASession {
        @Override
        public Map<String, String> facts() {
            return Map.of("source", source, "from", from, "to", to);
        }
    }

    record SessionSplit(UUID subject, String source, int minutes, int first) implements ToASession {
        @Override
        public Map<String, String> facts() {
            return Map.of("source", source, "minutes", String.valueOf(minutes), "first", String.valueOf(first));
        }
    }

    record SessionCancelled(UUID subject, String source, String why) implements ToASession {
        @Override
        public Map<String, String> facts() {
            return Map.of("source", source);
        }
    }

    record SessionAssigned(UUID subject, String source, String room, String instructor) implements ToASession {
        @Override
        public Map<String, String> facts() {
            return Map.of("source", source, "room", room, "instructor", instructor);
        }
    }

    record SessionsAssigned(UUID subject, String sources, int sessions, String room, String instructor)
            implements ToASession {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "sources", sources, "sessions", String.valueOf(sessions), "room", room, "instructor", instructor);
        }
    }

    record FeedMade(UUID subject, PersonId about) implements DomainEvent {}

    record FeedSwitchedOff(UUID subject, PersonId about) implements DomainEvent {}
}
