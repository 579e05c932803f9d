package org.pra.academy.learning;

import java.util.List;
import org.pra.academy.curriculum.EmployabilityModule;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Reason;

/** When the work of an employability module is done: lesson read, every task answered, short check passed. It credits no hours. */
final class EmployabilityRules {

    private EmployabilityRules() {}

    static Decision check(EmployabilityModule module, LectureProgress progress, int answered) {
        int sections = module.lesson().sections().size();
        int tasks = module.worksheet().size();
        return new Decision(List.of(
                reason(
                        progress.sectionsRead() >= sections,
                        "lesson-read",
                        "learning.reason.lesson",
                        progress.sectionsRead(),
                        sections),
                reason(answered >= tasks, "worksheet-answered", "learning.reason.tasks", answered, tasks),
                reason(
                        progress.quizPassed(),
                        "check-passed",
                        "learning.reason.check",
                        progress.bestRight(),
                        QuizRules.CHECK_ITEMS,
                        QuizRules.PASS_PERCENT)));
    }

    private static Reason reason(boolean met, String rule, String key, Object... args) {
        return met ? Reason.met(rule, key, args) : Reason.missing(rule, key, args);
    }
}
