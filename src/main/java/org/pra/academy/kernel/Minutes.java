package org.pra.academy.kernel;

/** Whole minutes of learning, never negative. */
public record Minutes(int value) implements Comparable<Minutes> {

    public static final Minutes NONE = new Minutes(0);

    public Minutes {
        if (value < 0) {
            throw new IllegalArgumentException("Minutes cannot be negative: " + value);
        }
    }

    public static Minutes of(int value) {
        return new Minutes(value);
    }

    public static Minutes ofHours(int hours) {
        return new Minutes(hours * 60);
    }

    public Minutes plus(Minutes other) {
        return new Minutes(value + other.value);
    }

    @Override
    public int compareTo(Minutes other) {
        return Integer.compare(value, other.value);
    }

    /** As people read it: {@code 7 h}, {@code 1 h 30 min}, {@code 45 min}. */
    @Override
    public String toString() {
        int hours = value / 60;
        int rest = value % 60;
        if (hours == 0) {
            return rest + " min";
        }
        return rest == 0 ? hours + " h" : hours + " h " + rest + " min";
    }
}
