package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.pra.academy.curriculum.Lecture;
import org.pra.academy.curriculum.Programme;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Reading;
import org.pra.academy.learning.FinishingOutcome;
import org.pra.academy.learning.LearningPaths;
import org.pra.academy.learning.LearningService;
import org.pra.academy.learning.Quiz;
import org.pra.academy.learning.QuizOutcome;
import org.pra.academy.learning.QuizService;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.SaveState;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Why;

/** The quiz after a lecture or the short check of a module, then why each answer was right or wrong. */
@Route(value = "quiz", layout = Frame.class)
@RolesAllowed("TRAINEE")
class QuizView extends Screen implements HasUrlParameter<String> {

    private final ProgrammeService programmes;
    private final QuizService quizzes;
    private final LearningService learning;
    private final Div content = new Div();
    private final Notice notice = new Notice();
    private final SaveState saved = new SaveState();
    private final List<RadioButtonGroup<Integer>> groups = new ArrayList<>();
    private boolean module;

    QuizView(ProgrammeService programmes, QuizService quizzes, LearningService learning) {
        super("learning-quiz");
        this.programmes = programmes;
        this.quizzes = quizzes;
        this.learning = learning;
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String itemId) {
        String id = itemId.toUpperCase(Locale.ROOT);
        Programme programme = programmes.programme();
        module = programme.employability(id).isPresent();
        heading(text(
                module ? "learning.check.title" : "learning.quiz.title",
                programme
                        .reading(id)
                        .map(Reading::title)
                        .or(() -> programme.lecture(id).map(Lecture::title))
                        .orElseThrow(NotFoundException::new)));
        switch (quizzes.start(id)) {
            case QuizOutcome.Started started -> ask(started.quiz());
            case QuizOutcome.Refused refused ->
                content.add(
                        new Paragraph(text("learning.quiz.refused")),
                        Why.list(refused.decision().reasons()));
            case QuizOutcome.Marked marked -> show(marked);
        }
    }

    private void again(String itemId) {
        content.removeAll();
        notice.clear();
        groups.clear();
        if (quizzes.start(itemId) instanceof QuizOutcome.Started started) {
            ask(started.quiz());
        }
    }

    private void ask(Quiz quiz) {
        lead(text(module ? "learning.check.lead" : "learning.quiz.lead"));
        for (int i = 0; i < quiz.items().size(); i++) {
            int place = i;
            Quiz.Item item = quiz.items().get(i);
            RadioButtonGroup<Integer> group = new RadioButtonGroup<>((i + 1) + ". " + item.stem());
            group.setItems(IntStream.range(0, item.options().size()).boxed().toList());
            group.setItemLabelGenerator(item.options()::get);
            group.addClassName("learning-item");
            if (quiz.choices().get(i) >= 0) {
                group.setValue(quiz.choices().get(i));
            }
            group.addValueChangeListener(change -> keep(quiz, place, change.getValue()));
            groups.add(group);
            content.add(group);
        }
        NativeButton button = new NativeButton(text("learning.quiz.handIn"), click -> handIn(quiz));
        button.addClassName("shell-next");
        button.setId("hand-in-quiz");
        content.add(notice, new Div(button, saved));
    }

    private void keep(Quiz quiz, int place, Integer option) {
        quizzes.choose(quiz.id(), place, option).ifPresentOrElse(saved::saved, () -> handedInElsewhere(quiz));
    }

    /** What came of it is shown here too; the answers of the other screen stand. */
    private void handedInElsewhere(Quiz quiz) {
        if (quizzes.handIn(quiz.id(), quiz.choices()) instanceof QuizOutcome.Marked marked) {
            show(marked);
            content.addComponentAsFirst(new Paragraph(text("learning.quiz.elsewhere")));
        }
    }

    private void handIn(Quiz quiz) {
        long open = groups.stream().filter(group -> group.getValue() == null).count();
        if (open > 0) {
            notice.problem(text("learning.quiz.open", open));
            return;
        }
        if (quizzes.handIn(
                        quiz.id(),
                        groups.stream().map(RadioButtonGroup::getValue).toList())
                instanceof QuizOutcome.Marked marked) {
            show(marked);
        }
    }

    private void show(QuizOutcome.Marked marked) {
        content.removeAll();
        lead("");
        Div result = card(
                chip(
                        marked.passed() ? "done" : "attention",
                        text(marked.passed() ? "learning.quiz.passed" : "learning.quiz.notYet")),
                new Paragraph(text("learning.quiz.result", marked.right(), marked.of())));
        result.getElement().setAttribute("role", "status");
        content.add(result, next(marked));
        result.getElement().executeJs("this.scrollIntoView({ block: 'center' })");
        marked.feedback().forEach(item -> content.add(QuizFeedback.of(item)));
    }

    private Div next(QuizOutcome.Marked marked) {
        Div next = new Div();
        next.addClassName("shell-actions");
        if (!marked.passed()) {
            next.add(new Anchor(
                    LearningPaths.reader(marked.lectureId()),
                    text(module ? "learning.check.readAgain" : "learning.quiz.readAgain")));
            if (module) {
                NativeButton again = new NativeButton(text("learning.check.again"), click -> again(marked.lectureId()));
                again.addClassNames("shell-button", "shell-button-quiet");
                next.add(again);
            }
            return next;
        }
        if (module) {
            next.add(new Anchor(LearningPaths.reader(marked.lectureId()), text("learning.check.readAgain")));
            return next;
        }
        switch (learning.finish(marked.lectureId())) {
            case FinishingOutcome.Finished finished ->
                next.add(
                        chip("done", text("learning.quiz.credited", finished.credited())),
                        new Anchor("home", text("learning.quiz.home")));
            case FinishingOutcome.NotYet notYet ->
                next.add(
                        new Paragraph(text("learning.quiz.notFinished")),
                        Why.list(notYet.decision().reasons()),
                        new Anchor(LearningPaths.lecture(marked.lectureId()), text("learning.quiz.readAgain")));
            case FinishingOutcome.NotEnrolled notEnrolled -> next.add(new Paragraph(text("learning.quiz.notEnrolled")));
        }
        return next;
    }
}
