package org.pra.academy.placements;

import java.util.Map;
import java.util.UUID;

/**
 * What a preceptor says about one entry of the version they saw: right as written, right with less, or not to be signed. A correction
 * never raises anything and, like a return, gives a reason.
 */
public record Answer(UUID entry, int version, Kind kind, int minutes, Map<String, Integer> counts, String why) {

    /** The three answers. */
    public enum Kind {
        RIGHT,
        CORRECTED,
        RETURNED
    }

    public Answer {
        counts = Map.copyOf(counts);
        why = kind == Kind.RIGHT ? "" : Words.reason(why);
    }

    public static Answer right(SigningPage.Line line) {
        return new Answer(
                line.entry(), line.version(), Kind.RIGHT, line.minutes().value(), line.counts(), "");
    }

    public static Answer corrected(SigningPage.Line line, int minutes, Map<String, Integer> counts, String why) {
        boolean upward = minutes > line.minutes().value()
                || counts.entrySet().stream()
                        .anyMatch(count -> count.getValue() > line.counts().getOrDefault(count.getKey(), 0));
        if (upward || minutes < 1 || counts.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException(
                    "A correction only lowers what the trainee wrote. Return the entry if more was done.");
        }
        if (minutes == line.minutes().value() && counts.equals(line.counts())) {
            throw new IllegalArgumentException(
                    "Nothing is corrected yet. Lower the minutes or a count, or leave the entry as right.");
        }
        return new Answer(line.entry(), line.version(), Kind.CORRECTED, minutes, counts, why);
    }

    public static Answer returned(SigningPage.Line line, String why) {
        return new Answer(
                line.entry(), line.version(), Kind.RETURNED, line.minutes().value(), line.counts(), why);
    }

    boolean signs() {
        return kind != Kind.RETURNED;
    }
}
