package org.pra.academy.drills;

import java.util.Optional;

/**
 * One exercise of the CPR rhythm and what it asks for. Rates are compressions a minute, lengths milliseconds, shares percent. Without a
 * set the compressions go on without breaths.
 */
public record RhythmExercise(
        String id,
        String title,
        String about,
        int seconds,
        int rateFrom,
        int rateTo,
        int beat,
        Optional<SetOf> set,
        int inRangePercent,
        int longestPause,
        int fractionPercent,
        Thresholds thresholds) {

    /** So many compressions, then so many breaths. */
    public record SetOf(int compressions, int breaths) {}

    /** Taps closer than {@code bounce} are one; a gap longer than {@code pauseFrom} is a pause. */
    public record Thresholds(int bounce, int pauseFrom) {}

    /** How long the exercise lasts from the first compression. */
    public int limit() {
        return seconds * 1000;
    }
}
