package org.pra.academy.practicals;

/** The assessor's impression of the whole, apart from the lines. Stored as 1 to 5. */
public enum GlobalRating {
    CLEAR_FAIL(1),
    BORDERLINE(2),
    PASS(3),
    GOOD(4),
    EXCELLENT(5);

    private final int value;

    GlobalRating(int value) {
        this.value = value;
    }

    int value() {
        return value;
    }

    static GlobalRating of(int value) {
        for (GlobalRating rating : values()) {
            if (rating.value == value) {
                return rating;
            }
        }
        throw new IllegalArgumentException("A global rating is 1 to 5, not " + value);
    }
}
