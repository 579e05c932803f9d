package org.pra.academy.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a trainee is with a lecture. {@code section} is where they last were; tries count handed-in quizzes. */
public record LectureProgress(
        String lectureId,
        String section,
        int sectionsRead,
        int tries,
        int triesAllowed,
        int bestRight,
        boolean quizPassed,
        @Nullable Instant finishedAt,
        @Nullable Reopened reopened) {

    /** When and why a finished lecture was opened anew. Reading and quizzes from before no longer count; the hours earned do. */
    public record Reopened(Instant at, String why) {}

    static LectureProgress none(String lectureId) {
        return new LectureProgress(lectureId, "", 0, 0, QuizRules.TRIES, 0, false, null, null);
    }

    public boolean finished() {
        return finishedAt != null;
    }
}
