package org.pra.academy.scenarios;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Percent;

/** What the player sees now: the moment to answer, or the debrief once it is over. */
public sealed interface Scene {

    /** Replies come in an order drawn from the run's seed. Arousal is 0 (calm) to 10 (incident). */
    record Moment(
            UUID run,
            String title,
            String setting,
            String person,
            String says,
            String signs,
            int arousal,
            int turn,
            List<Choice> choices)
            implements Scene {

        /** Whether this reply is open now. */
        public boolean offers(String reply) {
            return choices.stream().anyMatch(choice -> choice.id().equals(reply));
        }
    }

    record Choice(String id, String text) {}

    record Debrief(
            UUID run,
            String title,
            String endingTitle,
            String endingText,
            String endState,
            Percent score,
            Decision decision,
            int startArousal,
            List<Step> steps)
            implements Scene {}

    /** One turn afterwards: now the hidden thought and the reason are visible, with what else was possible. */
    record Step(
            String says,
            String thought,
            String chosen,
            String because,
            int before,
            int after,
            @Nullable String critical,
            List<Other> others) {}

    record Other(String text, String because) {}
}
