package org.pra.academy.frontdesk;

import java.util.Map;
import java.util.UUID;
import org.pra.academy.kernel.DomainEvent;
import org.pra.academy.kernel.PersonId;

/** What happens to an exercise that others may want to know. */
public interface FrontDeskEvents {

    /** A trainee went through a task to its end. */
    record DeskExerciseFinished(UUID subject, PersonId about, String task, String score, boolean passed)
            implements DomainEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("task", task, "score", score, "passed", String.valueOf(passed));
        }
    }
}
