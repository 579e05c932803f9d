package org.pra.academy.practicals;

/** The assessor's impression of the whole, apart from the lines. Stored as 1 to 5. */
public enum GlobalRating {
    CLEAR_FAIL,
    BORDERLINE,
    PASS,
    GOOD,
    EXCELLENT;

    int value() {
        return ordinal() + 1;
    }

    static GlobalRating of(int value) {
        return values()[value - 1];
    }
}
