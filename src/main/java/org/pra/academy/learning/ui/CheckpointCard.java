package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.pra.academy.curriculum.LectureText;
import org.pra.academy.shell.ui.Screen;

/** A question about the section just read; it counts for nothing and explains everything. */
final class CheckpointCard extends Div {

    private final Div answer = new Div();

    /** The option somebody chose, by its place. */
    record Chosen(LectureText.Block.Checkpoint checkpoint, int option) {}

    CheckpointCard(LectureText.Block.Checkpoint checkpoint, Consumer<Chosen> answered) {
        addClassNames("shell-card", "learning-checkpoint");
        answer.getElement().setAttribute("role", "status");
        add(new H3(text("learning.checkpoint.title")), new Paragraph(checkpoint.ask()));
        for (int i = 0; i < checkpoint.answers().size(); i++) {
            LectureText.Answer option = checkpoint.answers().get(i);
            Chosen chosen = new Chosen(checkpoint, i);
            NativeButton button = new NativeButton(option.text(), click -> {
                explain(option);
                answered.accept(chosen);
            });
            button.addClassName("learning-option");
            add(button);
        }
        add(answer);
    }

    private void explain(LectureText.Answer option) {
        answer.removeAll();
        answer.add(
                Screen.chip(
                        option.correct() ? "done" : "attention",
                        text(option.correct() ? "learning.checkpoint.right" : "learning.checkpoint.wrong")),
                new Paragraph(option.why()));
    }
}
