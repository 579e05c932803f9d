package org.pra.academy.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Percent;
import org.pra.academy.kernel.Reason;

/**
 * The de-escalation rubric on one run: 70 % of the points that could be shown, floors of 2 in R1, R2, R9 and R10 where they came up, and
 * critical fails that no average heals. A run that ends as an incident scores at most 50 %.
 */
final class RubricRules {

    private static final Percent PASS = Percent.of(70);
    private static final Percent INCIDENT_CAP = Percent.of(50);
    private static final double FLOOR = 2;
    private static final int MOST = 4;
    private static final List<String> FLOORED = List.of("R1", "R2", "R9", "R10");

    private RubricRules() {}

    static Percent score(Conversation run) {
        Map<String, Double> dimensions = run.dimensions();
        double sum =
                dimensions.values().stream().mapToDouble(Double::doubleValue).sum();
        Percent score = Percent.of(Math.round(sum * 100), 100L * MOST * Math.max(1, dimensions.size()));
        boolean incident =
                run.ending().map(ending -> ending.state().equals("INCIDENT")).orElse(false);
        return incident && score.reaches(INCIDENT_CAP) ? INCIDENT_CAP : score;
    }

    static Decision competent(Conversation run, Map<String, String> criticalTexts) {
        List<Reason> reasons = new ArrayList<>();
        Percent score = score(run);
        reasons.add(reason(score.reaches(PASS), "rubric-score", "scenarios.reason.score", score, PASS));
        run.dimensions().forEach((dimension, mean) -> {
            if (FLOORED.contains(dimension)) {
                reasons.add(reason(
                        mean >= FLOOR,
                        "floor-" + dimension,
                        "scenarios.reason.floor." + dimension,
                        String.format(java.util.Locale.ROOT, "%.1f", mean)));
            }
        });
        run.criticals().stream()
                .sorted()
                .forEach(critical -> reasons.add(Reason.missing(
                        "critical-" + critical,
                        "scenarios.reason.critical",
                        criticalTexts.getOrDefault(critical, critical))));
        return new Decision(reasons);
    }

    private static Reason reason(boolean met, String rule, String key, Object... args) {
        return met ? Reason.met(rule, key, args) : Reason.missing(rule, key, args);
    }
}
