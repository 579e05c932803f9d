package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.pra.academy.learning.SectionQuestion;
import org.pra.academy.learning.SectionQuestionService;
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** Questions to the instructor beside a section: one's own, those answered for the whole batch, and a form for a new one. */
final class SectionTalk extends Div {

    private final String itemId;
    private final String section;
    private final SectionQuestionService questions;
    private final Div list = new Div();
    private final NativeDetails ask = new NativeDetails();

    SectionTalk(String itemId, String section, SectionQuestionService questions, List<SectionQuestion> asked) {
        this.itemId = itemId;
        this.section = section;
        this.questions = questions;
        addClassName("learning-talk");
        list.getElement().setAttribute("role", "status");
        asked.forEach(question -> list.add(row(question)));
        ask.setSummaryText(text("learning.ask.title"));
        ask.addToggleListener(change -> {
            if (change.isOpened()) {
                ask.setContent(form());
            }
        });
        add(list, ask);
    }

    private PlainForm form() {
        TextArea words = new TextArea(text("learning.ask.words"));
        words.setHelperText(text("learning.ask.hint"));
        words.setMaxLength(2_000);
        words.setMinRows(3);
        return new PlainForm(
                text("learning.ask.send"),
                () -> {
                    list.add(row(questions.ask(itemId, section, words.getValue())));
                    ask.setOpen(false);
                },
                words);
    }

    private static Div row(SectionQuestion question) {
        Div row = new Div(
                Screen.chip(
                        question.open() ? "neutral" : "done",
                        text(
                                question.open() ? "learning.ask.waits" : "learning.ask.answered",
                                Times.day(question.answeredAt() == null ? question.askedAt() : question.answeredAt()))),
                new Paragraph(question.asked()));
        row.addClassName("learning-said");
        if (question.answer() != null) {
            Paragraph answer = new Paragraph(question.answer());
            answer.addClassName("learning-words");
            row.add(answer);
        }
        if (question.forEverybody()) {
            Paragraph everybody = new Paragraph(text("learning.ask.everybody"));
            everybody.addClassName("learning-small");
            row.add(everybody);
        }
        return row;
    }
}
