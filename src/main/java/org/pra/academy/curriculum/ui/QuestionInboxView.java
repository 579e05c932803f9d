package org.pra.academy.curriculum.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.pra.academy.curriculum.QuestionService;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** Questions from the public page, oldest first. */
@Route(value = "questions", layout = Frame.class)
@RolesAllowed("ADMINISTRATOR")
class QuestionInboxView extends Screen {

    private final QuestionService questions;
    private final Div list = new Div();

    QuestionInboxView(QuestionService questions) {
        super("curriculum-inbox");
        this.questions = questions;
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
    }
}
