package org.pra.academy.scenarios;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Decision;

/** What the player sees now: the door before a run, the moment to answer, or that it is over. */
public sealed interface Scene {

    /** No run is open: what it is about, whether an assessed run may begin now, and the earlier runs. */
    record Door(
            String id,
            String title,
            String setting,
            List<String> people,
            Decision mayBeAssessed,
            List<EarlierRun> earlier)
            implements Scene {}

    /** Replies come in an order drawn from the run's seed. Arousal is 0 (calm) to 10 (incident). */
    record Moment(
            UUID run,
            RunMode mode,
            String title,
            String setting,
            String clock,
            String person,
            String happening,
            List<String> arrived,
            String says,
            String signs,
            @Nullable String hint,
            boolean ownWordsWanted,
            int arousal,
            int turn,
            List<Choice> choices)
            implements Scene {

        /** Whether this reply is open now. */
        public boolean offers(String reply) {
            return choices.stream().anyMatch(choice -> choice.id().equals(reply));
        }
    }

    /** {@code action} when it is something done and no words. */
    record Choice(String id, String text, boolean action) {}

    /** The run came to its end; its debrief is at {@link ScenarioPaths#debrief}. */
    record Over(UUID run, String endState, Decision decision) implements Scene {}
}
