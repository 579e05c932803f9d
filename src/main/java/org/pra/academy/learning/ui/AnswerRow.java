package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.pra.academy.learning.WorksheetAnswer;
import org.pra.academy.learning.WorksheetReviewService;
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** One answer of a trainee as the instructor reads it; the comment field is made only when it is wanted. */
final class AnswerRow extends Div {

    private final WorksheetAnswer answer;
    private final String name;
    private final WorksheetReviewService reviews;
    private final Div below = new Div();

    AnswerRow(WorksheetAnswer answer, String name, WorksheetReviewService reviews) {
        this.answer = answer;
        this.name = name;
        this.reviews = reviews;
        addClassName("learning-answer");
        Paragraph words = new Paragraph(answer.answer());
        words.addClassName("learning-words");
        below.getElement().setAttribute("role", "status");
        add(new H3(name), words, below);
        if (answer.waits()) {
            waiting();
        } else {
            seen(answer.comment());
        }
    }

    private void waiting() {
        NativeButton seen = button("learning.worksheets.seen", () -> store(""));
        NativeButton comment = button("learning.worksheets.comment", () -> form(""));
        below.removeAll();
        below.add(
                Screen.chip(
                        "attention",
                        text(
                                answer.seenAt() == null ? "learning.worksheets.new" : "learning.worksheets.changed",
                                Times.moment(answer.changedAt()))),
                seen,
                comment);
        below.setClassName("shell-actions");
    }

    private void seen(String comment) {
        below.removeAll();
        below.setClassName("shell-actions");
        below.add(Screen.chip("done", text("learning.worksheets.done")));
        if (!comment.isBlank()) {
            below.add(new Paragraph(text("learning.worksheets.said", comment)));
        }
        below.add(button("learning.worksheets.change", () -> form(comment)));
    }

    private void form(String before) {
        TextArea words = new TextArea(text("learning.worksheets.commentFor", name));
        words.setMaxLength(2_000);
        words.setValue(before);
        below.removeAll();
        below.setClassName("learning-comment");
        below.add(new PlainForm(text("learning.worksheets.send"), () -> store(words.getValue()), words));
        words.focus();
    }

    private void store(String comment) {
        reviews.seen(answer, comment);
        seen(comment.strip());
    }

    private NativeButton button(String key, Runnable work) {
        NativeButton button = new NativeButton(text(key), click -> work.run());
        button.addClassNames("shell-button", "shell-button-quiet", "learning-tool");
        button.setAriaLabel(text(key) + ": " + name);
        return button;
    }
}
