package org.pra.academy.learning;

import java.util.List;
import org.pra.academy.kernel.Decision;

/** What came of starting or handing in a quiz. */
public sealed interface QuizOutcome {

    record Started(Quiz quiz) implements QuizOutcome {}

    /** No quiz now, and why. */
    record Refused(Decision decision) implements QuizOutcome {}

    record Marked(String lectureId, int right, int of, boolean passed, List<Feedback> feedback)
            implements QuizOutcome {}

    /** One item afterwards: what was chosen (-1 for nothing), what was right, and why for each option. */
    record Feedback(String stem, List<String> options, int chosen, int correct, List<String> why) {}
}
