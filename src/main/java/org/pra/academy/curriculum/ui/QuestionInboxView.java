package org.pra.academy.curriculum.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.pra.academy.curriculum.QuestionService;
import org.pra.academy.curriculum.Review;
import org.pra.academy.curriculum.ReviewBoard;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** Questions from the public page, oldest first. */
@Route(value = "questions", layout = Frame.class)
@RolesAllowed("ADMINISTRATOR")
class QuestionInboxView extends Screen {

    private final QuestionService questions;
    private final ReviewBoard reviews;
    private final Div list = new Div();

    QuestionInboxView(QuestionService questions, ReviewBoard reviews) {
        super("curriculum-inbox");
        this.questions = questions;
        this.reviews = reviews;
        heading(text("curriculum.inbox.title"));
        add(list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<QuestionService.OpenQuestion> open = questions.open();
        if (open.isEmpty()) {
            list.add(new EmptyState(text("curriculum.inbox.empty")));
        }
        open.forEach(question -> {
            NativeButton done = new NativeButton(text("curriculum.inbox.done"), click -> {
                questions.answered(question.id());
                refresh();
            });
            done.addClassNames("shell-button", "shell-button-quiet");
            list.add(card(
                    new Paragraph(text("curriculum.inbox.from", question.email(), Times.moment(question.at()))),
                    new Paragraph(question.asked()),
                    new Anchor("mailto:" + question.email(), text("curriculum.inbox.write")),
                    done));
        });
        list.add(new H2(text("curriculum.inbox.reviews")));
        List<Review> waiting = reviews.waiting();
        if (waiting.isEmpty()) {
            list.add(new EmptyState(text("curriculum.inbox.noReviews")));
        }
        waiting.forEach(review -> list.add(card(
                new Paragraph(text("curriculum.inbox.from", review.authorName(), Times.moment(review.at()))),
                new Paragraph(review.words()),
                moderate("curriculum.inbox.show", review, Review.State.SHOWN),
                moderate("curriculum.inbox.hide", review, Review.State.HIDDEN))));
    }

    private NativeButton moderate(String key, Review review, Review.State state) {
        NativeButton button = new NativeButton(text(key), click -> {
            reviews.moderate(review.author(), state);
            refresh();
        });
        button.addClassNames("shell-button", "shell-button-quiet");
        return button;
    }
}
