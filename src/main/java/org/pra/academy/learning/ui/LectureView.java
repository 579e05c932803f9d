package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.pra.academy.curriculum.Lecture;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Reading;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Role;
import org.pra.academy.learning.LearningPaths;
import org.pra.academy.learning.LearningService;
import org.pra.academy.learning.LectureProgress;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.SaveState;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/**
 * The lecture reader: contents, text that looks like a good book, checkpoints inline, place kept, summary and quiz at the end. Trainees
 * have notes, bookmarks and questions at the foot of each section; instructors find the open questions there.
 */
@Route(value = "lecture", layout = Frame.class)
@RolesAllowed({"TRAINEE", "INSTRUCTOR"})
class LectureView extends Screen implements HasUrlParameter<String> {

    private final ProgrammeService programmes;
    private final LearningService learning;
    private final ReaderMargin margin;
    private final FeedList feeds;
    private final boolean trainee;
    private final SaveState saved = new SaveState();

    LectureView(
            ProgrammeService programmes,
            LearningService learning,
            ReaderMargin margin,
            FeedList feeds,
            CurrentActor currentActor) {
        super("learning-lecture");
        this.programmes = programmes;
        this.learning = learning;
        this.margin = margin;
        this.feeds = feeds;
        this.trainee = currentActor.actor().has(Role.TRAINEE);
    }

    @Override
    public void setParameter(BeforeEvent event, String lectureId) {
        Lecture lecture = programmes.programme().lecture(lectureId).orElseThrow(NotFoundException::new);
        heading(lecture.title());
        lead(text(
                "learning.lecture.lead",
                lecture.id(),
                lecture.unit().shortCode(),
                lecture.contact(),
                lecture.selfStudy(),
                lecture.quiz()));
        add(feeds.of(lecture.feeds()));
        programmes
                .programme()
                .reading(lecture.id())
                .ifPresentOrElse(
                        reading -> read(lecture, reading),
                        () -> add(
                                chip("neutral", text("learning.state.outline")),
                                BlockRenderer.html("learning-prose", lecture.outlineHtml())));
    }

    private void read(Lecture lecture, Reading reading) {
        Div bar = new Div(new ReaderTools(), saved);
        bar.addClassName("learning-bar");
        if (!trainee) {
            add(bar, panel(margin.forInstructor(reading), lecture));
            return;
        }
        LectureProgress progress = learning.progress(lecture.id());
        if (progress.reopened() != null && !progress.finished()) {
            add(card(
                    chip("attention", text("learning.state.reopened")),
                    new Paragraph(text(
                            "learning.lecture.reopened",
                            Times.day(progress.reopened().at()),
                            progress.reopened().why()))));
        }
        add(bar, panel(margin.forTrainee(reading, progress, saved), lecture));
        ReadingPanel.show(progress.finished() ? "" : progress.section());
    }

    private ReadingPanel panel(ReadingPanel panel, Lecture lecture) {
        Section end = new Section(ReadingEnd.summary(lecture.summary()));
        end.setId("end");
        if (trainee) {
            end.add(quiz(lecture));
        }
        end.add(ReadingEnd.glossary(lecture.glossary()), ReadingEnd.sources(lecture.sources()));
        panel.end(end);
        return panel;
    }

    private static Component quiz(Lecture lecture) {
        Anchor quiz = new Anchor(LearningPaths.quiz(lecture.id()), text("learning.lecture.quiz"));
        quiz.addClassName("shell-next");
        return quiz;
    }
}
