package org.pra.academy.learning;

import java.util.ArrayList;
import java.util.List;
import org.pra.academy.curriculum.Lecture;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Reason;

/** When a lecture counts as finished: it has its text, every section was read, and the quiz is passed. */
final class FinishingRules {

    private FinishingRules() {}

    static Decision check(Lecture lecture, LectureProgress progress) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(reason(lecture.complete(), "lecture-complete", "learning.reason.complete", lecture.id()));
        lecture.text()
                .ifPresent(text -> reasons.add(reason(
                        progress.sectionsRead() >= text.sections().size(),
                        "all-sections-read",
                        "learning.reason.sections",
                        progress.sectionsRead(),
                        text.sections().size())));
        reasons.add(reason(
                progress.quizPassed(),
                "quiz-passed",
                "learning.reason.quiz",
                progress.bestRight(),
                QuizRules.ITEMS,
                QuizRules.PASS_PERCENT));
        return new Decision(reasons);
    }

    private static Reason reason(boolean met, String rule, String key, Object... args) {
        return met ? Reason.met(rule, key, args) : Reason.missing(rule, key, args);
    }
}
