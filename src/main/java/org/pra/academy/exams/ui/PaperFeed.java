package org.pra.academy.exams.ui;

import static org.pra.academy.shell.ui.Texts.text;

import java.util.Optional;
import org.pra.academy.curriculum.FeedScreens;
import org.pra.academy.exams.ExamPaths;
import org.springframework.stereotype.Component;

/** Lectures lead to the theory paper, which they call TH. */
@Component
class PaperFeed implements FeedScreens {

    private static final String THEORY = "TH";

    @Override
    public Optional<Feed> feed(String id) {
        return id.equals(THEORY) ? Optional.of(new Feed(text("exams.nav.paper"), ExamPaths.PAPER)) : Optional.empty();
    }
}
