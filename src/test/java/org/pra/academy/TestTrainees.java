package org.pra.academy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pra.academy.batches.BatchService;
import org.pra.academy.batches.RegisterService;
import org.pra.academy.curriculum.Lecture;
import org.pra.academy.curriculum.LectureText;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.eligibility.ApplicationService;
import org.pra.academy.eligibility.Profile;
import org.pra.academy.eligibility.ReviewService;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.learning.EnrolmentService;
import org.pra.academy.learning.LearningService;
import org.pra.academy.learning.QuizOutcome;
import org.pra.academy.learning.QuizService;
import org.pra.academy.questions.QuestionBank;
import org.pra.academy.scenarios.RunMode;
import org.pra.academy.scenarios.ScenarioService;
import org.pra.academy.scenarios.Scene;
import org.springframework.boot.test.context.TestComponent;

/** Brings people to a stage through the services, as the demo does. */
@TestComponent
public class TestTrainees {

    public static final List<String> STRONG = List.of(
            "b1-open",
            "b2-nurse",
            "b3-sbar",
            "b4-screen",
            "b5-order",
            "b6-name",
            "b7-ask",
            "b8-true",
            "b9-sister",
            "b10-kept",
            "b11-sorry",
            "b12-record",
            "b13-name");
    private final TestPeople people;
    private final ApplicationService applications;
    private final ReviewService review;
    private final BatchService batches;
    private final RegisterService registers;
    private final EnrolmentService enrolments;
    private final LearningService learning;
    private final QuizService quizzes;
    private final QuestionBank bank;
    private final ScenarioService scenarios;
    private final ProgrammeService programmes;
    private final TestLogbooks logbooks;

    TestTrainees(
            TestPeople people,
            ApplicationService applications,
            ReviewService review,
            BatchService batches,
            RegisterService registers,
            EnrolmentService enrolments,
            LearningService learning,
            QuizService quizzes,
            QuestionBank bank,
            ScenarioService scenarios,
            ProgrammeService programmes,
            TestLogbooks logbooks) {
        this.people = people;
        this.applications = applications;
        this.review = review;
        this.batches = batches;
        this.registers = registers;
        this.enrolments = enrolments;
        this.learning = learning;
        this.quizzes = quizzes;
        this.bank = bank;
        this.scenarios = scenarios;
        this.programmes = programmes;
        this.logbooks = logbooks;
    }

    /** An accepted applicant (by override of two administrators) in a batch of their own. */
    public PersonId enrolled() {
        return enrolledIn(batch(5));
    }

    /** A new batch that started on 2 Nov 2026. */
    public UUID batch(int places) {
        return people.as(
                people.administrator(),
                () -> batches.open("Test batch", LocalDate.of(2026, 11, 2), places)
                        .id());
    }

    public PersonId enrolledIn(UUID batch) {
        PersonId person = people.applicant();
        PersonId admin = people.administrator();
        UUID application = people.as(person, () -> {
                    applications.describe(Profile.EMPTY);
                    return applications.submit();
                })
                .id();
        people.run(admin, () -> review.proposeOverride(application, "for a test"));
        people.run(people.administrator(), () -> review.confirmOverride(application));
        people.run(admin, () -> enrolments.enrol(person, batch));
        return person;
    }

    /** Enrolled, every complete lecture finished, DS01 played well, what was held attended, the logbook full and signed. */
    public PersonId readyForThePaper() {
        PersonId person = enrolled();
        people.run(person, () -> {
            programmes.programme().lectures().stream().filter(Lecture::complete).forEach(this::finish);
            play(STRONG);
        });
        carryOver(person, "P9");
        logbooks.fill(person);
        return person;
    }

    /** The short cut to attendance and its hours: blocks carried over from a register on paper. */
    public void carryOver(PersonId person, String... blocks) {
        people.run(people.administrator(), () -> {
            for (String block : blocks) {
                registers.credit(block, List.of(person), "register of the batch, for a test");
            }
        });
    }

    /** An assessed run of DS01 with these replies. */
    public Scene play(List<String> replies) {
        return goOn(scenarios.begin("DS01", RunMode.ASSESSED), replies);
    }

    /** A practice run of DS01 with these replies. */
    public Scene practise(List<String> replies) {
        return goOn(scenarios.begin("DS01", RunMode.PRACTICE), replies);
    }

    /** Goes on from a scene with these replies; what is not open is left out. */
    public Scene goOn(Scene from, List<String> replies) {
        Scene scene = from;
        for (String reply : replies) {
            if (scene instanceof Scene.Moment moment && moment.offers(reply)) {
                scene = scenarios.choose(moment.run(), moment.turn(), reply);
            }
        }
        return scene;
    }

    private void finish(Lecture lecture) {
        List<LectureText.Section> sections = lecture.text().orElseThrow().sections();
        learning.reached(lecture.id(), sections.getLast().id());
        QuizOutcome.Started started = (QuizOutcome.Started) quizzes.start(lecture.id());
        quizzes.handIn(
                started.quiz().id(),
                started.quiz().items().stream().map(item -> key(item.id())).toList());
        learning.finish(lecture.id());
    }

    public int key(String itemId) {
        return bank.item(itemId).orElseThrow().correct();
    }
}
