package org.pra.academy.scenarios;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Percent;
import org.pra.academy.kernel.PersonId;

/** The look back at a finished run: every turn with its hidden thought and its reasons, the curves, and what was said about it since. */
public record Debrief(
        UUID run,
        PersonId trainee,
        String scenario,
        String title,
        RunMode mode,
        Ending ending,
        Percent score,
        Decision decision,
        List<Step> steps,
        List<Curve> curves,
        List<Compared> compared,
        List<Dimension> dimensions,
        List<Reflection> reflections) {

    public record Ending(String title, String text, String levels, String severity) {}

    /**
     * One turn. {@code changes} say why the state moved; {@code others} what else was open and where it would have led;
     * {@code expert} what the exemplar said at this beat, when it was another reply.
     */
    public record Step(
            int turn,
            String clock,
            String person,
            String happening,
            List<String> arrived,
            String says,
            String signs,
            String thought,
            @Nullable String moment,
            @Nullable String ownWords,
            @Nullable String ownWordsScored,
            String chosen,
            String uses,
            Map<String, Integer> points,
            List<Change> changes,
            @Nullable String critical,
            List<Other> others,
            @Nullable String expert,
            int before,
            int after,
            List<Comment> comments) {}

    /** {@code variable} is empty for arousal. */
    public record Change(String variable, int by, String because) {}

    public record Other(String text, String because, Map<String, Integer> points, int after, String leadsTo) {}

    /** A variable's value at the start and after each turn; {@code variable} is empty for arousal. */
    public record Curve(String variable, List<Integer> values) {}

    /** Arousal of another way through the scenario, and when it was: null for the expert's. */
    public record Compared(@Nullable Instant at, List<Integer> arousal) {}

    /** {@code turns} (counted from 0) gave these points. */
    public record Dimension(String id, int points, double mean, Map<Integer, Integer> turns) {}

    public record Reflection(int number, String question, String answer) {}

    public record Comment(PersonId author, String words, Instant at) {}
}
