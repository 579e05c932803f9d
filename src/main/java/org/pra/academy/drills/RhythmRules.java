package org.pra.academy.drills;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Reason;

/**
 * What a run of an exercise had to show. Each rule answers with its own figure and judges the rate as it is shown, to a tenth; depth and
 * recoil are not among them.
 */
final class RhythmRules {

    private RhythmRules() {}

    static Decision judge(RhythmFigures figures, RhythmExercise exercise) {
        List<Reason> reasons = new ArrayList<>();
        double shown = Math.round(figures.rate() * 10) / 10.0;
        reasons.add(reason(
                figures.complete(),
                "rhythm-time",
                "drills.reason.time",
                seconds(figures.lasted()),
                String.valueOf(exercise.seconds())));
        reasons.add(reason(
                shown >= exercise.rateFrom() && shown <= exercise.rateTo(),
                "rhythm-rate",
                shown > exercise.rateTo() ? "drills.reason.rateFast" : "drills.reason.rate",
                one(shown),
                exercise.rateFrom(),
                exercise.rateTo()));
        reasons.add(reason(
                figures.inRange() >= exercise.inRangePercent(),
                "rhythm-steady",
                "drills.reason.steady",
                Math.round(figures.inRange()),
                exercise.inRangePercent()));
        reasons.add(reason(
                figures.longestPause() < exercise.longestPause(),
                "rhythm-pause",
                "drills.reason.pause",
                seconds(figures.longestPause()),
                exercise.longestPause() / 1000));
        reasons.add(reason(
                figures.fraction() >= exercise.fractionPercent(),
                "rhythm-fraction",
                "drills.reason.fraction",
                Math.round(Math.floor(figures.fraction())),
                exercise.fractionPercent()));
        exercise.set().ifPresent(set -> sets(reasons, figures, set));
        return new Decision(reasons);
    }

    /** The last set may be cut short by the clock, so it is not held against anybody. */
    private static void sets(List<Reason> reasons, RhythmFigures figures, RhythmExercise.SetOf wanted) {
        List<RhythmFigures.Set> whole =
                figures.sets().subList(0, Math.max(0, figures.sets().size() - 1));
        long counted = whole.stream()
                .filter(set -> set.compressions() == wanted.compressions())
                .count();
        long breathed =
                whole.stream().filter(set -> set.breaths() == wanted.breaths()).count();
        reasons.add(reason(
                !whole.isEmpty() && counted == whole.size(),
                "rhythm-sets",
                "drills.reason.sets",
                counted,
                whole.size(),
                wanted.compressions()));
        reasons.add(reason(
                !whole.isEmpty() && breathed == whole.size(),
                "rhythm-breaths",
                "drills.reason.breaths",
                breathed,
                whole.size(),
                wanted.breaths()));
    }

    private static Reason reason(boolean met, String rule, String key, Object... args) {
        return met ? Reason.met(rule, key, args) : Reason.missing(rule, key, args);
    }

    private static String seconds(double milliseconds) {
        return one(milliseconds / 1000);
    }

    private static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
