package org.pra.academy.learning;

import java.util.Map;
import java.util.UUID;
import org.pra.academy.kernel.DomainEvent;
import org.pra.academy.kernel.PersonId;

/** What happens in learning as the trail records it. */
final class LearningEvents {

    private LearningEvents() {}

    record TraineeEnrolled(UUID subject, PersonId about, String batch, String programmeVersion) implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("batch", batch, "programme", programmeVersion);
        }
    }

    record LectureFinished(UUID subject, PersonId about, String lecture) implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("lecture", lecture);
        }
    }

    record LectureReopened(UUID subject, PersonId about, String lecture, String why) implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("lecture", lecture);
        }
    }

    record VideoFinished(UUID subject, PersonId about, String video) implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("video", video);
        }
    }

    record QuizHandedIn(UUID subject, PersonId about, String lecture, int right, int of, boolean passed)
            implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("lecture", lecture, "right", right + " of " + of, "passed", String.valueOf(passed));
        }
    }

    record MoreTriesOpened(UUID subject, PersonId about, String lecture) implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("lecture", lecture);
        }
    }

    record WorksheetSeen(UUID subject, PersonId about, String task, boolean commented) implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("task", task, "commented", String.valueOf(commented));
        }
    }

    record QuestionAnswered(UUID subject, PersonId about, String section, boolean forEverybody) implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("section", section, "for everybody", String.valueOf(forEverybody));
        }
    }
}
