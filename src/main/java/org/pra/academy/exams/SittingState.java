package org.pra.academy.exams;

/** Where a sitting stands. */
public enum SittingState {
    OPEN,
    /** Handed in by the trainee. */
    HANDED_IN,
    /** The time was over; what was answered until then counts. */
    TIME_OVER
}
