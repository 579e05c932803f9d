package org.pra.academy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pra.academy.audit.AuditEntry;
import org.pra.academy.audit.AuditService;
import org.pra.academy.batches.BatchService;
import org.pra.academy.certificates.CertificateService;
import org.pra.academy.drills.DrillBoard;
import org.pra.academy.eligibility.ApplicationRow;
import org.pra.academy.eligibility.ReviewService;
import org.pra.academy.identity.PeopleService;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.identity.TraineeDirectory;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.learning.Enrolment;
import org.pra.academy.learning.EnrolmentService;
import org.pra.academy.learning.SectionQuestion;
import org.pra.academy.learning.SectionQuestionService;
import org.pra.academy.learning.StruggleService;
import org.pra.academy.learning.WorksheetAnswer;
import org.pra.academy.learning.WorksheetReviewService;
import org.pra.academy.placements.OversightService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the lists of staff ask of the database: as many statements for a large cohort as for a small one. */
@AcademyTest
class StatementCountTests {

    private static final int MORE = 25;
    private static final int TRIES = 4;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private TestLogbooks logbooks;

    @Autowired
    private PeopleService peopleService;

    @Autowired
    private TraineeDirectory directory;

    @Autowired
    private ReviewService review;

    @Autowired
    private BatchService batches;

    @Autowired
    private EnrolmentService enrolments;

    @Autowired
    private CertificateService certificates;

    @Autowired
    private WorksheetReviewService worksheets;

    @Autowired
    private SectionQuestionService questions;

    @Autowired
    private StruggleService struggles;

    @Autowired
    private OversightService oversight;

    @Autowired
    private DrillBoard drills;

    @Autowired
    private AuditService audit;

    @Autowired
    private PersonNames names;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void aLargerCohortCostsNoMoreStatements() {
        PersonId admin = people.administrator();
        people.run(trainees.enrolled(), () -> questions.ask("L05", "s1", "Why?"));
        Map<String, Long> small = count(admin);
        IntStream.range(0, MORE)
                .mapToObj(i -> trainees.enrolled())
                .forEach(trainee -> people.run(trainee, () -> questions.ask("L05", "s1", "Why?")));
        assertThat(count(admin)).isEqualTo(small);
        assertThat(small)
                .allSatisfy(
                        (view, statements) -> assertThat(statements).as(view).isLessThanOrEqualTo(20));
    }

    @Test
    void aFullLogbookCostsNoMoreStatementsThanAnEmptyOne() {
        PersonId instructor = people.instructor();
        PersonId trainee = trainees.enrolled();
        long empty = statements(instructor, () -> oversight.logbook(trainee));
        logbooks.fill(trainee);
        assertThat(statements(instructor, () -> oversight.logbook(trainee))).isEqualTo(empty);
        assertThat(statements(instructor, () -> oversight.cohort("", 0, 40)))
                .as("one statement, and what a transaction costs")
                .isLessThanOrEqualTo(statements(instructor, () -> names.of(trainee)));
    }

    @Test
    void drillsOfALargeBatchCostNoMoreStatements() {
        PersonId instructor = people.instructor();
        List<PersonId> many =
                IntStream.range(0, MORE).mapToObj(i -> people.trainee()).toList();
        assertThat(statements(instructor, () -> drills.standings(many)))
                .isEqualTo(statements(instructor, () -> drills.standings(many.subList(0, 1))));
    }

    @Test
    void aStatementForEachPersonIsSeen() {
        PersonId admin = people.administrator();
        List<PersonId> some =
                IntStream.range(0, 5).mapToObj(i -> people.trainee()).toList();
        long one = statements(admin, () -> names.of(some.subList(0, 1)));
        long each = statements(admin, () -> some.forEach(names::of));
        assertThat(each).isGreaterThan(one + 3);
    }

    private Map<String, Long> count(PersonId admin) {
        PersonId instructor = people.instructor();
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("people", statements(admin, () -> peopleService.find("", 0, 100)));
        counts.put("grade", statements(admin, () -> directory.find("", 0, 60)));
        counts.put(
                "applications",
                statements(
                        admin,
                        () -> names.of(review.queue(0, 200).stream()
                                .map(ApplicationRow::applicant)
                                .toList())));
        counts.put(
                "batch",
                statements(
                        admin,
                        () -> names.of(enrolments.in(batches.all().getFirst().id()).stream()
                                .map(Enrolment::trainee)
                                .toList())));
        counts.put(
                "worksheets",
                statements(
                        instructor,
                        () -> names.of(
                                worksheets.ofBatch(batches.all().getFirst().id(), "ES01").stream()
                                        .map(WorksheetAnswer::trainee)
                                        .toList())));
        counts.put(
                "struggles",
                statements(
                        instructor,
                        () -> struggles.ofBatch(batches.all().getFirst().id())));
        counts.put(
                "open questions",
                statements(
                        instructor,
                        () -> names.of(questions.open().stream()
                                .map(SectionQuestion::asker)
                                .toList())));
        counts.put("logbooks", statements(admin, () -> oversight.cohort("", 0, 40)));
        counts.put("certificates", statements(admin, certificates::latest));
        counts.put(
                "trail",
                statements(
                        admin,
                        () -> names.of(audit.latest(0, 200).stream()
                                .map(AuditEntry::about)
                                .filter(about -> about != null)
                                .toList())));
        return counts;
    }

    /** The least of a few tries: the academy's own clockwork may ask something in between. */
    private long statements(PersonId admin, Runnable view) {
        return IntStream.range(0, TRIES)
                .mapToLong(i -> {
                    long before = questions();
                    people.run(admin, view);
                    return questions() - before;
                })
                .min()
                .orElseThrow();
    }

    private long questions() {
        Long value = transactions.execute(status -> jdbc.sql(
                        "SELECT VARIABLE_VALUE FROM information_schema.GLOBAL_STATUS WHERE VARIABLE_NAME = 'QUESTIONS'")
                .query(Long.class)
                .single());
        return value == null ? 0 : value;
    }
}
