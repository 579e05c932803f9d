package org.pra.academy.drills;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be told from the times of compressions and breaths. Times are milliseconds from the first compression; the rate is counted
 * over the strokes (intervals that are no pause); the fraction is the share of the whole time that was no pause. The browser computes
 * the same figures from the same events in the same order, so the two agree to the last digit.
 */
public record RhythmFigures(
        int compressions,
        double lasted,
        boolean complete,
        double rate,
        double spread,
        double inRange,
        double handsOff,
        double fraction,
        double longestPause,
        List<Pause> pauses,
        List<Set> sets,
        List<Window> windows,
        @Nullable Double drift) {

    static final int WINDOW = 10_000;
    private static final int THIRD = 30_000;
    private static final int FEWEST_FOR_DRIFT = 5;
    private static final double MINUTE = 60_000;
    /** Event times come rounded to a hundredth, so an interval of exactly the limit may miss it by that. */
    private static final double ROUNDING = 0.02;

    /** A gap in the compressions. */
    public record Pause(double from, double length) {}

    /** Compressions between two pauses, and the breaths in the pause after them. */
    public record Set(int compressions, double from, double to, int breaths) {
        /** From the first to the last compression. */
        public double length() {
            return to - from;
        }
    }

    /** Ten seconds of the run: the rate of the strokes that ended in them; null where there was none. */
    public record Window(int fromSecond, @Nullable Double rate) {}

    static RhythmFigures of(List<RhythmEvent> events, RhythmExercise exercise) {
        return new Count(events, exercise).figures();
    }

    /** Goes through the events once; the order of every sum is fixed, as the browser follows it. */
    private static final class Count {
        private final RhythmExercise exercise;
        private final List<Double> compressions = new ArrayList<>();
        private final List<Double> breaths = new ArrayList<>();
        private final List<Double> strokes = new ArrayList<>();
        private final List<Double> strokeEnds = new ArrayList<>();
        private final List<Pause> pauses = new ArrayList<>();
        private double lasted;

        Count(List<RhythmEvent> events, RhythmExercise exercise) {
            this.exercise = exercise;
            double start = Double.NaN;
            for (RhythmEvent event : events.stream()
                    .sorted(Comparator.comparingDouble(RhythmEvent::at))
                    .toList()) {
                if (Double.isNaN(start)) {
                    if (event.kind() != RhythmEvent.Kind.COMPRESSION) {
                        continue;
                    }
                    start = event.at();
                }
                take(event.kind(), event.at() - start);
            }
            intervals();
        }

        private void take(RhythmEvent.Kind kind, double at) {
            if (at > exercise.limit()) {
                lasted = exercise.limit();
                return;
            }
            lasted = Math.max(lasted, at);
            if (kind == RhythmEvent.Kind.BREATH) {
                breaths.add(at);
            } else if (kind == RhythmEvent.Kind.COMPRESSION
                    && (compressions.isEmpty()
                            || at - compressions.getLast()
                                    >= exercise.thresholds().bounce())) {
                compressions.add(at);
            }
        }

        private void intervals() {
            for (int i = 1; i < compressions.size(); i++) {
                gap(compressions.get(i - 1), compressions.get(i), true);
            }
            if (!compressions.isEmpty()) {
                gap(compressions.getLast(), lasted, false);
            }
        }

        private void gap(double from, double to, boolean stroke) {
            double length = to - from;
            if (length > exercise.thresholds().pauseFrom()) {
                pauses.add(new Pause(from, length));
            } else if (stroke) {
                strokes.add(length);
                strokeEnds.add(to);
            }
        }

        RhythmFigures figures() {
            double sum = 0;
            int in = 0;
            for (double stroke : strokes) {
                sum += stroke;
                boolean slow = stroke > MINUTE / exercise.rateFrom() + ROUNDING;
                boolean fast = stroke < MINUTE / exercise.rateTo() - ROUNDING;
                in += slow || fast ? 0 : 1;
            }
            double mean = strokes.isEmpty() ? 0 : sum / strokes.size();
            double squares = 0;
            for (double stroke : strokes) {
                squares += (stroke - mean) * (stroke - mean);
            }
            double handsOff = 0;
            double longest = 0;
            for (Pause pause : pauses) {
                handsOff += pause.length();
                longest = Math.max(longest, pause.length());
            }
            return new RhythmFigures(
                    compressions.size(),
                    lasted,
                    lasted >= exercise.limit(),
                    mean == 0 ? 0 : MINUTE / mean,
                    strokes.isEmpty() ? 0 : Math.sqrt(squares / strokes.size()),
                    strokes.isEmpty() ? 0 : 100.0 * in / strokes.size(),
                    handsOff,
                    lasted == 0 ? 0 : 100 * (lasted - handsOff) / lasted,
                    longest,
                    List.copyOf(pauses),
                    sets(),
                    windows(),
                    drift());
        }

        private List<Set> sets() {
            List<Set> sets = new ArrayList<>();
            int first = 0;
            for (int i = 1; i <= compressions.size(); i++) {
                boolean last = i == compressions.size();
                if (last
                        || compressions.get(i) - compressions.get(i - 1)
                                > exercise.thresholds().pauseFrom()) {
                    double to = compressions.get(i - 1);
                    double next = last ? Double.POSITIVE_INFINITY : compressions.get(i);
                    int given = (int)
                            breaths.stream().filter(at -> at > to && at < next).count();
                    sets.add(new Set(i - first, compressions.get(first), to, given));
                    first = i;
                }
            }
            return List.copyOf(sets);
        }

        private List<Window> windows() {
            List<Window> windows = new ArrayList<>();
            for (int from = 0; from < exercise.limit() && from < lasted; from += WINDOW) {
                windows.add(new Window(from / 1000, rate(from, from + WINDOW, 1)));
            }
            return List.copyOf(windows);
        }

        /** Rate of the last thirty seconds less that of the first; null for a run that is too short to say. */
        private @Nullable Double drift() {
            Double early = rate(0, THIRD, FEWEST_FOR_DRIFT);
            Double late = rate(Math.max(THIRD, lasted - THIRD), lasted, FEWEST_FOR_DRIFT);
            return early == null || late == null ? null : late - early;
        }

        private @Nullable Double rate(double after, double until, int fewest) {
            double sum = 0;
            int count = 0;
            for (int i = 0; i < strokes.size(); i++) {
                if (strokeEnds.get(i) > after && strokeEnds.get(i) <= until) {
                    sum += strokes.get(i);
                    count++;
                }
            }
            return count < fewest ? null : MINUTE * count / sum;
        }
    }
}
