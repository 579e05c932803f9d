package org.pra.academy.exams;

import java.util.Map;
import java.util.UUID;
import org.pra.academy.kernel.DomainEvent;
import org.pra.academy.kernel.PersonId;

/** What happens to papers as the trail records it. Single answers stand in their own append-only table; the end carries their digest. */
final class ExamEvents {

    private ExamEvents() {}

    record PaperStarted(UUID subject, PersonId about, String blueprint) implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("paper", blueprint);
        }
    }

    record PaperEnded(UUID subject, PersonId about, String state, int right, int of, String answersDigest)
            implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("state", state, "right", right + " of " + of, "answers", answersDigest);
        }
    }
}
