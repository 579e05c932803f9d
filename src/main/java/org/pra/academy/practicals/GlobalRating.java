package org.pra.academy.practicals;

/** The assessor's impression of the whole, apart from the lines. */
public enum GlobalRating {
    CLEAR_FAIL,
    BORDERLINE,
    PASS,
    GOOD,
    EXCELLENT
}
