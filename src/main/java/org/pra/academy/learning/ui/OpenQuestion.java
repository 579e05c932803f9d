package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.pra.academy.learning.SectionQuestion;
import org.pra.academy.learning.SectionQuestionService;
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.Screen;

/** An open question as an instructor meets it, with the form that answers it. */
final class OpenQuestion extends Div {

    OpenQuestion(SectionQuestion question, String asker, String age, SectionQuestionService questions) {
        addClassNames("shell-card", "learning-open");
        Paragraph asked = new Paragraph(question.asked());
        asked.addClassName("learning-words");
        NativeDetails answer = new NativeDetails(text("learning.open.answer"));
        answer.addToggleListener(change -> {
            if (change.isOpened()) {
                answer.setContent(form(question, questions));
            }
        });
        add(Screen.chip("attention", text("learning.open.from", asker, age)), asked, answer);
    }

    private PlainForm form(SectionQuestion question, SectionQuestionService questions) {
        TextArea words = new TextArea(text("learning.open.words"));
        words.setMaxLength(4_000);
        words.setMinRows(3);
        Checkbox everybody = new Checkbox(text("learning.open.everybody"));
        return new PlainForm(
                text("learning.open.send"),
                () -> {
                    questions.answer(question.id(), words.getValue(), everybody.getValue());
                    removeAll();
                    Paragraph answer = new Paragraph(words.getValue());
                    answer.addClassName("learning-words");
                    add(Screen.chip("done", text("learning.open.done")), new Paragraph(question.asked()), answer);
                },
                words,
                everybody);
    }
}
