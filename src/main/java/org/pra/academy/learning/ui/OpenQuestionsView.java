package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.learning.LearningPaths;
import org.pra.academy.learning.SectionQuestion;
import org.pra.academy.learning.SectionQuestionService;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;

/** Questions trainees asked beside a section and nobody has answered, oldest first. */
@Route(value = LearningPaths.OPEN_QUESTIONS, layout = Frame.class)
@RolesAllowed("INSTRUCTOR")
class OpenQuestionsView extends Screen {

    OpenQuestionsView(SectionQuestionService questions, ProgrammeService programmes, PersonNames names, Clock clock) {
        super("learning-questions");
        heading(text("learning.open.title"));
        lead(text("learning.open.lead"));
        List<SectionQuestion> open = questions.open();
        if (open.isEmpty()) {
            add(new EmptyState(text("learning.open.none")));
            return;
        }
        Map<PersonId, String> who =
                names.of(open.stream().map(SectionQuestion::asker).toList());
        Div list = new Div();
        list.addClassName("learning-tasks");
        for (SectionQuestion question : open) {
            Anchor place = new Anchor(
                    LearningPaths.section(question.itemId(), question.section()),
                    SectionNames.of(programmes.programme(), question.itemId(), question.section()));
            list.add(new Div(
                    place,
                    new OpenQuestion(
                            question,
                            who.getOrDefault(question.asker(), ""),
                            Age.of(question.askedAt(), clock),
                            questions)));
        }
        add(list);
    }
}
