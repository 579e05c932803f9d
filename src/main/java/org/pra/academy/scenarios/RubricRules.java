package org.pra.academy.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Percent;
import org.pra.academy.kernel.Reason;

/**
 * The de-escalation rubric on one run: each dimension that came up, or that the script asks for, counts 0 to 4, the mean of its turns to
 * the next whole point. 70 % is wanted, floors of 2 (on the mean itself) in R1, R2, R9 and R10 where they came up, an ending that is not a poor one, and no critical fail,
 * which no average heals. An incident scores at most 50 %.
 */
final class RubricRules {

    static final List<String> DIMENSIONS =
            IntStream.rangeClosed(1, 10).mapToObj(i -> "R" + i).toList();
    static final int MOST = 4;
    static final Percent PASS = Percent.of(70);
    static final List<String> FLOORED = List.of("R1", "R2", "R9", "R10");
    private static final Percent INCIDENT_CAP = Percent.of(50);
    private static final double FLOOR = 2;

    private RubricRules() {}

    /** Points of one dimension: the mean of the turns that showed it, and the turns (counted from 0) that gave them. */
    record Shown(String dimension, double mean, Map<Integer, Integer> turns) {
        int points() {
            return (int) Math.round(mean);
        }
    }

    static List<Shown> shown(Conversation run) {
        Map<String, Map<Integer, Integer>> points = new TreeMap<>();
        for (int turn = 0; turn < run.turns().size(); turn++) {
            int at = turn;
            run.turns()
                    .get(turn)
                    .result()
                    .rubric()
                    .forEach((dimension, given) -> points.computeIfAbsent(dimension, _ -> new TreeMap<>())
                            .put(at, given));
        }
        return DIMENSIONS.stream()
                .filter(dimension ->
                        points.containsKey(dimension) || run.script().asks().contains(dimension))
                .map(dimension -> {
                    Map<Integer, Integer> turns = points.getOrDefault(dimension, Map.of());
                    return new Shown(
                            dimension,
                            turns.values().stream()
                                    .mapToInt(Integer::intValue)
                                    .average()
                                    .orElse(0),
                            turns);
                })
                .toList();
    }

    static Percent score(Conversation run) {
        List<Shown> shown = shown(run);
        long sum = shown.stream().mapToLong(Shown::points).sum();
        Percent score = Percent.of(sum, (long) MOST * Math.max(1, shown.size()));
        boolean incident =
                run.ending().map(ending -> ending.levels().contains("INCIDENT")).orElse(false);
        return incident && score.reaches(INCIDENT_CAP) ? INCIDENT_CAP : score;
    }

    static Decision competent(Conversation run) {
        List<Reason> reasons = new ArrayList<>();
        Percent score = score(run);
        reasons.add(reason(score.reaches(PASS), "rubric-score", "scenarios.reason.score", score, PASS));
        run.ending()
                .ifPresent(ending -> reasons.add(reason(
                        ending.outcome() != Script.Outcome.POOR, "ending", "scenarios.reason.ending", ending.title())));
        shown(run).stream()
                .filter(shown -> FLOORED.contains(shown.dimension()))
                .forEach(shown -> reasons.add(reason(
                        shown.mean() >= FLOOR,
                        "floor-" + shown.dimension(),
                        "scenarios.reason.floor." + shown.dimension(),
                        String.format(Locale.ROOT, "%.1f", shown.mean()))));
        run.criticals()
                .forEach(critical -> reasons.add(Reason.missing(
                        "critical-" + critical,
                        "scenarios.reason.critical",
                        run.script().criticals().getOrDefault(critical, critical))));
        return new Decision(reasons);
    }

    private static Reason reason(boolean met, String rule, String key, Object... args) {
        return met ? Reason.met(rule, key, args) : Reason.missing(rule, key, args);
    }
}
