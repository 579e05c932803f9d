package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.pra.academy.curriculum.Lecture;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Reading;
import org.pra.academy.learning.LearningPaths;
import org.pra.academy.learning.LearningService;
import org.pra.academy.learning.LectureProgress;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.SaveState;
import org.pra.academy.shell.ui.Screen;

/** The lecture reader: contents, text that looks like a good book, checkpoints inline, place kept, summary and quiz at the end. */
@Route(value = "lecture", layout = Frame.class)
@RolesAllowed("TRAINEE")
class LectureView extends Screen implements HasUrlParameter<String> {

    private final ProgrammeService programmes;
    private final LearningService learning;
    private final SaveState saved = new SaveState();

    LectureView(ProgrammeService programmes, LearningService learning) {
        super("learning-lecture");
        this.programmes = programmes;
        this.learning = learning;
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
        LectureProgress progress = learning.progress(lecture.id());
        ReadingPanel panel = new ReadingPanel(
                reading,
                progress.sectionsRead(),
                section -> new ReadButton(reading, section, progress.sectionsRead(), learning, saved),
                (section, chosen) -> {});
        panel.end(end(lecture));
        add(saved, panel);
        if (!progress.section().isEmpty() && !progress.finished()) {
            ReadingPanel.show(progress.section());
        }
    }

    private static Component end(Lecture lecture) {
        Anchor quiz = new Anchor(LearningPaths.quiz(lecture.id()), text("learning.lecture.quiz"));
        quiz.addClassName("shell-next");
        Section end = new Section(
                ReadingEnd.summary(lecture.summary()),
                quiz,
                ReadingEnd.glossary(lecture.glossary()),
                ReadingEnd.sources(lecture.sources()));
        end.setId("end");
        return end;
    }
}
