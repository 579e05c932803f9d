package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.pra.academy.learning.QuizOutcome;
import org.pra.academy.shell.ui.Screen;

/** One item after handing in: what was chosen, what was right, and why for each option. */
final class QuizFeedback {

    private QuizFeedback() {}

    static Div of(QuizOutcome.Feedback item) {
        UnorderedList options = new UnorderedList();
        options.addClassName("learning-feedback");
        for (int i = 0; i < item.options().size(); i++) {
            ListItem line = new ListItem(
                    new Paragraph(item.options().get(i)),
                    new Paragraph(item.why().get(i)));
            if (i == item.correct()) {
                line.addComponentAsFirst(Screen.chip("done", text("learning.quiz.right")));
            } else if (i == item.chosen()) {
                line.addComponentAsFirst(Screen.chip("attention", text("learning.quiz.yours")));
            }
            options.add(line);
        }
        Div card = new Div(new H2(item.stem()), options);
        card.addClassName("shell-card");
        return card;
    }
}
