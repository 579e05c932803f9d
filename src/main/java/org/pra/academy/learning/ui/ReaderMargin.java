package org.pra.academy.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pra.academy.curriculum.Reading;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.learning.CheckpointService;
import org.pra.academy.learning.HighlightService;
import org.pra.academy.learning.LearningService;
import org.pra.academy.learning.LectureProgress;
import org.pra.academy.learning.NoteService;
import org.pra.academy.learning.ReadingTimeService;
import org.pra.academy.learning.SectionNote;
import org.pra.academy.learning.SectionQuestion;
import org.pra.academy.learning.SectionQuestionService;
import org.pra.academy.shell.ui.SaveState;

/** Sets a text with what its reader has at the foot of each section; as many statements for a long text as for a short one. */
@SpringComponent
class ReaderMargin {

    private final LearningService learning;
    private final NoteService notes;
    private final SectionQuestionService questions;
    private final CheckpointService checkpoints;
    private final HighlightService highlights;
    private final ReadingTimeService times;
    private final PersonNames names;
    private final Clock clock;

    ReaderMargin(
            LearningService learning,
            NoteService notes,
            SectionQuestionService questions,
            CheckpointService checkpoints,
            HighlightService highlights,
            ReadingTimeService times,
            PersonNames names,
            Clock clock) {
        this.learning = learning;
        this.notes = notes;
        this.questions = questions;
        this.checkpoints = checkpoints;
        this.highlights = highlights;
        this.times = times;
        this.names = names;
        this.clock = clock;
    }

    /** What a trainee has over a text: its tools, the highlights, and the line that says what was stored. */
    Div bar(Reading reading, SaveState saved) {
        Div bar = new Div(
                new ReaderTools(),
                new ReaderMarks(reading.id(), highlights, saved),
                new ReadingTime(reading.id(), times),
                saved);
        bar.addClassName("learning-bar");
        return bar;
    }

    ReadingPanel forTrainee(Reading reading, LectureProgress progress, SaveState saved) {
        Map<String, SectionNote> mine = notes.of(reading.id());
        Map<String, List<SectionQuestion>> asked = bySection(questions.of(reading.id()));
        return new ReadingPanel(
                reading,
                progress.sectionsRead(),
                section -> new Div(
                        new SectionFoot(
                                new ReadButton(reading, section, progress.sectionsRead(), learning, saved),
                                reading.id(),
                                section.id(),
                                notes,
                                mine.get(section.id()),
                                saved),
                        new SectionTalk(
                                reading.id(), section.id(), questions, asked.getOrDefault(section.id(), List.of()))),
                (section, chosen) -> checkpoints.answered(
                        reading.id(), section.id(), chosen.checkpoint().id(), chosen.option()));
    }

    /** Instructors find the open questions of a section at its foot. */
    ReadingPanel forInstructor(Reading reading) {
        List<SectionQuestion> open = questions.open().stream()
                .filter(question -> question.itemId().equals(reading.id()))
                .toList();
        Map<PersonId, String> who =
                names.of(open.stream().map(SectionQuestion::asker).toList());
        Map<String, List<SectionQuestion>> bySection = bySection(open);
        return new ReadingPanel(
                reading,
                0,
                section -> {
                    Div foot = new Div();
                    bySection
                            .getOrDefault(section.id(), List.of())
                            .forEach(question -> foot.add(new OpenQuestion(
                                    question,
                                    who.getOrDefault(question.asker(), ""),
                                    Age.of(question.askedAt(), clock),
                                    questions)));
                    return foot;
                },
                (section, chosen) -> {});
    }

    private static Map<String, List<SectionQuestion>> bySection(List<SectionQuestion> questions) {
        return questions.stream().collect(Collectors.groupingBy(SectionQuestion::section));
    }
}
