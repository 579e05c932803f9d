package org.pra.academy.curriculum;

import org.pra.academy.kernel.Minutes;

/** How long a kind of text is and what it holds at least. Words count everything a reader meets, checkpoints and boxes too. */
record TextLengths(
        String what,
        int fewestWords,
        int mostWords,
        int fewestSections,
        int mostSections,
        int fewestExamples,
        int fewestSays) {

    static final TextLengths LECTURE = new TextLengths("lecture", 2_500, 5_000, 6, 12, 2, 3);
    private static final TextLengths LESSON = new TextLengths("lesson", 1_000, 3_200, 4, 7, 2, 2);
    private static final TextLengths LONG_LESSON = new TextLengths("lesson", 2_000, 4_500, 4, 7, 2, 2);
    private static final Minutes LONG = Minutes.ofHours(8);

    /** A module of eight hours or more has a longer lesson. */
    static TextLengths lesson(Minutes module) {
        return module.compareTo(LONG) < 0 ? LESSON : LONG_LESSON;
    }
}
