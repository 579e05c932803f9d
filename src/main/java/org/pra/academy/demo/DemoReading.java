package org.pra.academy.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pra.academy.curriculum.EmployabilityModule;
import org.pra.academy.curriculum.LectureText;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Reading;
import org.pra.academy.identity.ActingAs;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.learning.CheckpointService;
import org.pra.academy.learning.EmployabilityService;
import org.pra.academy.learning.HighlightService;
import org.pra.academy.learning.NoteService;
import org.pra.academy.learning.ReadingTimeService;
import org.pra.academy.learning.SectionQuestion;
import org.pra.academy.learning.SectionQuestionService;
import org.pra.academy.learning.WorksheetReviewService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people of the demo leave in the margin while they read: checkpoint answers, notes, questions and worksheets. */
@Component
@Profile("demo")
class DemoReading {

    private static final Map<String, String> QUESTIONS = Map.of(
            "L01", "If a visitor asks me for a medicine dose and the nurse is busy, whom do I call next?",
            "L02", "Is there a short way to remember which department belongs to which ending?",
            "L03", "How do I help a person who cannot hear, when the line behind is long?");
    private static final List<String> ANSWERS = List.of(
            "At my uncle's stall I counted the cash every evening for two months, and the sums were right.",
            "In the NSS camp I stood at the water point. I told each family the waiting time, and nobody pushed.",
            "I want to practise speaking slowly. On Friday I read one notice aloud to my sister and she tells me what she understood.");
    private static final int TIMED = 2;
    private final ActingAs actingAs;
    private final ProgrammeService programmes;
    private final CheckpointService checkpoints;
    private final NoteService notes;
    private final SectionQuestionService questions;
    private final EmployabilityService employability;
    private final WorksheetReviewService reviews;
    private final HighlightService highlights;
    private final ReadingTimeService times;
    private final DemoClock clock;

    DemoReading(
            ActingAs actingAs,
            ProgrammeService programmes,
            CheckpointService checkpoints,
            NoteService notes,
            SectionQuestionService questions,
            EmployabilityService employability,
            WorksheetReviewService reviews,
            HighlightService highlights,
            ReadingTimeService times,
            DemoClock clock) {
        this.actingAs = actingAs;
        this.programmes = programmes;
        this.checkpoints = checkpoints;
        this.notes = notes;
        this.questions = questions;
        this.employability = employability;
        this.reviews = reviews;
        this.highlights = highlights;
        this.times = times;
        this.clock = clock;
    }

    void leave(DemoStages.Staff staff, PersonId person, int number) {
        actingAs.run(person, () -> {
            programmes.programme().readings().stream().limit(4).forEach(reading -> check(reading, number));
            programmes.programme().readings().stream().limit(TIMED).forEach(reading -> read(reading, number));
            programmes.programme().employability().stream().limit(2).forEach(module -> write(module, number));
            if (number % 3 == 1) {
                notes.bookmark("L01", "s2", true);
                highlights.mark("L01", "s2", "A person in an emergency is treated first.", "", "", 0);
                notes.write("L02", "s1", "The ending tells what is done: -ectomy is taken out, -scopy is looked into.");
            }
        });
        if (number >= 14 && number % 2 == 0) {
            QUESTIONS.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .skip(number / 2 % 3)
                    .limit(1)
                    .forEach(question ->
                            actingAs.run(person, () -> questions.ask(question.getKey(), "s2", question.getValue())));
        }
        if (number == 16) {
            answer(staff, person);
        }
    }

    /** Some sections are hard for everybody, and some people guess. */
    private void check(Reading reading, int number) {
        for (LectureText.Section section : reading.text().sections()) {
            for (LectureText.Block block : section.blocks()) {
                if (block instanceof LectureText.Block.Checkpoint checkpoint) {
                    int hardness = section.title().length() % 5;
                    boolean right = (number * 7 + section.title().length()) % 10 >= hardness * 2;
                    int options = checkpoint.answers().size();
                    int key = IntStream.range(0, options)
                            .filter(i -> checkpoint.answers().get(i).correct())
                            .findFirst()
                            .orElse(0);
                    checkpoints.answered(
                            reading.id(), section.id(), checkpoint.id(), right ? key : (key + 1) % options);
                }
            }
        }
    }

    /** A minute at a time, as the reader reports it; where a section is hard, people stay longer. */
    private void read(Reading reading, int number) {
        for (LectureText.Section section : reading.text().sections()) {
            int minutes = 1 + section.title().length() % 2 + number % 3 / 2;
            for (int i = 0; i < minutes; i++) {
                clock.at(clock.instant().plusSeconds(60));
                times.spent(reading.id(), section.id(), 60 - (number * 7 + i) % 30);
            }
        }
    }

    private void write(EmployabilityModule module, int number) {
        List<EmployabilityModule.Task> tasks = module.worksheet();
        for (int i = 0; i < tasks.size() - number % 3; i++) {
            employability.answer(module.id(), tasks.get(i).id(), ANSWERS.get((i + number) % ANSWERS.size()));
        }
    }

    private void answer(DemoStages.Staff staff, PersonId person) {
        SectionQuestion asked = actingAs.call(
                person,
                () -> questions.ask(
                        "L01", "s1", "May I tell a relative the name of the ward when they do not know the UHID?"));
        actingAs.run(
                staff.instructor(),
                () -> questions.answer(
                        asked.id(),
                        "Only after the relative gives the full name and one more identifier, and only when the patient has not asked for silence.",
                        true));
        programmes.programme().employability().stream().limit(1).forEach(module -> {
            String task = module.worksheet().getFirst().id();
            actingAs.call(person, () -> employability.worksheet(module.id())).values().stream()
                    .filter(answer -> answer.taskId().equals(task))
                    .forEach(answer -> actingAs.run(
                            staff.instructor(),
                            () -> reviews.seen(answer, "A true proof. Add what came of it in one more sentence.")));
        });
    }
}
