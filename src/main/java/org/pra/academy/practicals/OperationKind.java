package org.pra.academy.practicals;

/** What one entry on a station sheet is about. */
public enum OperationKind {
    /** A line's state: a {@link org.pra.academy.checklists.LineState} by name. */
    STATE(20),
    /** A line's measured value, as a decimal; empty takes it back. */
    MEASURE(10),
    /** Words on a line; empty takes them back. */
    NOTE(500),
    /** The impression of the whole: a {@link GlobalRating} by name; empty takes it back. */
    RATING(20),
    /** Words for the trainee; empty takes them back. */
    WORDS(2000),
    /** 1 to 4 by the standardised person; empty takes it back. */
    RESPECT(1),
    /** A name under the sheet, {@code line} saying whose: trainee or assessor. Holds while nothing it saw has changed. */
    SIGN(200),
    /** A tap on a clock: start or stop; it stands for itself and replaces nothing. */
    CLOCK(20);

    private final int longest;

    OperationKind(int longest) {
        this.longest = longest;
    }

    int longest() {
        return longest;
    }

    /** Whether entries of this kind make up what is graded and signed. */
    boolean content() {
        return this != SIGN && this != CLOCK;
    }
}
