package org.pra.academy.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pra.academy.certificates.CertificateService;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.ChecklistService;
import org.pra.academy.checklists.LineState;
import org.pra.academy.curriculum.Lecture;
import org.pra.academy.curriculum.LectureText;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Unit;
import org.pra.academy.eligibility.ApplicationService;
import org.pra.academy.eligibility.Credential;
import org.pra.academy.eligibility.Evidence;
import org.pra.academy.eligibility.EvidenceKind;
import org.pra.academy.eligibility.Holding;
import org.pra.academy.eligibility.Job;
import org.pra.academy.eligibility.Profile;
import org.pra.academy.eligibility.ReviewService;
import org.pra.academy.exams.ExamService;
import org.pra.academy.exams.Paper;
import org.pra.academy.exams.SittingOutcome;
import org.pra.academy.identity.ActingAs;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.learning.EnrolmentService;
import org.pra.academy.learning.LearningService;
import org.pra.academy.learning.QuizOutcome;
import org.pra.academy.learning.QuizService;
import org.pra.academy.practicals.GlobalRating;
import org.pra.academy.practicals.MarkComponent;
import org.pra.academy.practicals.MarkService;
import org.pra.academy.practicals.PracticalService;
import org.pra.academy.practicals.Sheet;
import org.pra.academy.questions.Question;
import org.pra.academy.questions.QuestionBank;
import org.pra.academy.scenarios.RunMode;
import org.pra.academy.scenarios.ScenarioService;
import org.pra.academy.scenarios.Scene;
import org.springframework.stereotype.Component;

/** What a person of the demo does at each stage, always through the services and as that person. */
@Component
@org.springframework.context.annotation.Profile("demo")
class DemoStages {

    private static final List<String> STRONG = List.of(
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
    private static final List<String> WEAK = List.of(
            "b1-time",
            "b2-seat",
            "b2b-nurse",
            "b3-daughter",
            "b4-screen",
            "b5-heard",
            "b6-quiet",
            "b7-wait",
            "b8-other",
            "b9-later",
            "b10-sorry",
            "b11-thanks",
            "b12-thank",
            "b13-well");
    private final ActingAs actingAs;
    private final ApplicationService applications;
    private final ReviewService review;
    private final EnrolmentService enrolments;
    private final LearningService learning;
    private final QuizService quizzes;
    private final QuestionBank bank;
    private final ProgrammeService programmes;
    private final ScenarioService scenarios;
    private final ExamService exams;
    private final PracticalService practicals;
    private final ChecklistService checklists;
    private final MarkService marks;
    private final CertificateService certificates;

    record Staff(PersonId admin, PersonId instructor) {}

    DemoStages(
            ActingAs actingAs,
            ApplicationService applications,
            ReviewService review,
            EnrolmentService enrolments,
            LearningService learning,
            QuizService quizzes,
            QuestionBank bank,
            ProgrammeService programmes,
            ScenarioService scenarios,
            ExamService exams,
            PracticalService practicals,
            ChecklistService checklists,
            MarkService marks,
            CertificateService certificates) {
        this.actingAs = actingAs;
        this.applications = applications;
        this.review = review;
        this.enrolments = enrolments;
        this.learning = learning;
        this.quizzes = quizzes;
        this.bank = bank;
        this.programmes = programmes;
        this.scenarios = scenarios;
        this.exams = exams;
        this.practicals = practicals;
        this.checklists = checklists;
        this.marks = marks;
        this.certificates = certificates;
    }

    void apply(PersonId person, int number) {
        boolean graduate = number % 2 == 0;
        LocalDate worked = LocalDate.of(2023, 1, 9).plusDays(number * 5L);
        Profile profile = new Profile(
                null,
                12,
                null,
                graduate ? List.of(new Holding(Credential.UG_YEAR_1, null, null)) : List.of(),
                List.of(new Job(
                        "Sanjeevani Nursing Home",
                        worked,
                        graduate ? worked.plusMonths(8) : worked.plusMonths(26),
                        true,
                        "Reception and billing desk")));
        byte[] paper = "%PDF-1.4\n% demo paper\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        actingAs.run(person, () -> {
            applications.describe(profile);
            applications.upload(EvidenceKind.CLASS_12, "class-12.pdf", paper);
            applications.upload(
                    graduate ? EvidenceKind.DEGREE_MARKSHEET : EvidenceKind.EXPERIENCE_LETTER, "proof.pdf", paper);
        });
    }

    void submit(PersonId person) {
        actingAs.run(person, applications::submit);
    }

    void accept(Staff staff, PersonId person) {
        UUID id = actingAs.call(person, applications::mine).id();
        actingAs.run(staff.admin(), () -> {
            review.one(id).evidence().stream().map(Evidence::id).forEach(review::verify);
            review.accept(id);
        });
    }

    void enrol(Staff staff, PersonId person, UUID batch) {
        actingAs.run(staff.admin(), () -> enrolments.enrol(person, batch));
    }

    void finish(PersonId person, Lecture lecture) {
        actingAs.run(person, () -> finish(lecture));
    }

    private void finish(Lecture lecture) {
        lecture.text()
                .map(LectureText::sections)
                .ifPresent(sections ->
                        learning.reached(lecture.id(), sections.getLast().id()));
        if (quizzes.start(lecture.id()) instanceof QuizOutcome.Started started) {
            quizzes.handIn(
                    started.quiz().id(),
                    started.quiz().items().stream().map(item -> key(item.id())).toList());
            learning.finish(lecture.id());
        }
    }

    void play(PersonId person, int number) {
        actingAs.run(person, () -> {
            Scene scene = scenarios.begin("DS01", RunMode.ASSESSED);
            for (String reply : number % 5 == 4 ? WEAK : STRONG) {
                if (scene instanceof Scene.Moment moment && moment.offers(reply)) {
                    scene = scenarios.choose(moment.run(), moment.turn(), reply);
                }
            }
        });
    }

    void sit(PersonId person, int number) {
        actingAs.run(person, () -> {
            if (exams.start() instanceof SittingOutcome.Running running) {
                for (Paper.Item item : running.paper().items()) {
                    exams.answer(
                            running.paper().sitting(), item.place(), chosen(item, item.place() % 10 < 9 - number % 3));
                }
                exams.handIn(running.paper().sitting());
            }
        });
    }

    private int chosen(Paper.Item item, boolean right) {
        Question question = programmes.programme().units().stream()
                .flatMap(unit -> bank.unit(unit.code()).stream())
                .filter(found -> found.stem().equals(item.stem()))
                .findFirst()
                .orElseThrow();
        return right ? question.correct() : (question.correct() + 1) % 4;
    }

    void grade(Staff staff, PersonId person, int number) {
        actingAs.run(staff.instructor(), () -> {
            Checklist checklist = checklists.checklist("CK-BLS-A").orElseThrow();
            Checklist.Mode mode = checklist.modes().getFirst();
            Sheet sheet = practicals.open(person, checklist.id(), mode.id());
            checklist
                    .lines(mode)
                    .forEach(line -> practicals.tick(
                            sheet.id(),
                            Ids.next(),
                            line.id(),
                            number == 6 && line.id().equals("E4") ? LineState.NOT_DONE : LineState.DONE,
                            null));
            practicals.rate(
                    sheet.id(),
                    number == 6 ? GlobalRating.BORDERLINE : GlobalRating.GOOD,
                    "Steady compressions; calls out clearly.");
            practicals.submit(sheet.id());
            for (Unit unit : programmes.programme().units()) {
                mark(person, unit, MarkComponent.PRACTICAL, number);
                mark(person, unit, MarkComponent.VIVA, number);
                mark(person, unit, MarkComponent.OJT, number);
                if (bank.unit(unit.code()).isEmpty()) {
                    mark(person, unit, MarkComponent.THEORY, number);
                }
            }
        });
    }

    private void mark(PersonId person, Unit unit, MarkComponent component, int number) {
        int maximum = component.maximum(unit.marks());
        if (maximum > 0) {
            marks.mark(
                    person,
                    unit.code(),
                    component,
                    (int) Math.round(maximum * (0.88 - 0.02 * (number % 4))),
                    "Station sheets and logbook of the batch");
        }
    }

    void issue(Staff staff, PersonId person) {
        actingAs.run(staff.admin(), () -> certificates.issue(person));
    }

    private int key(String itemId) {
        return bank.item(itemId).orElseThrow().correct();
    }
}
