package org.pra.academy.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestClock;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.audit.AuditEntry;
import org.pra.academy.audit.AuditService;
import org.pra.academy.hours.HoursService;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AcademyTest
class EmployabilityServiceTests {

    private static final String MODULE = "ES01";
    private static final String TASK = "ES01-W1";

    @Autowired
    private EmployabilityService employability;

    @Autowired
    private WorksheetReviewService reviews;

    @Autowired
    private EnrolmentService enrolments;

    @Autowired
    private QuizService quizzes;

    @Autowired
    private LearningService learning;

    @Autowired
    private HoursService hours;

    @Autowired
    private AuditService audit;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private TestClock clock;

    @Test
    void anAnswerComesBackAndAnEmptiedOneDoesNotCount() {
        PersonId trainee = people.trainee();
        people.run(trainee, () -> {
            employability.answer(MODULE, TASK, "Greets within ten seconds.");
            employability.answer(MODULE, "ES01-W2", "To be emptied");
            employability.answer(MODULE, "ES01-W2", "  ");
            assertThat(employability.worksheet(MODULE).get(TASK).answer()).isEqualTo("Greets within ten seconds.");
            assertThat(employability.progress(MODULE).answered()).isEqualTo(1);
            assertThat(employability.all().get(MODULE).answered()).isEqualTo(1);
        });
        PersonId other = people.trainee();
        assertThat(people.as(other, () -> employability.worksheet(MODULE))).isEmpty();
    }

    @Test
    void aTaskOfAnotherModuleIsNotThere() {
        PersonId trainee = people.trainee();
        assertThatThrownBy(() -> people.run(trainee, () -> employability.answer(MODULE, "ES04-W1", "x")))
                .isInstanceOf(CurrentActor.NotAllowed.class);
        assertThatThrownBy(() -> people.run(trainee, () -> employability.answer(MODULE, TASK, "x".repeat(8_001))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCheckMayBeTakenAsOftenAsOneLikesAndNothingCreditsHours() {
        PersonId trainee = trainees.enrolled();
        people.run(trainee, () -> {
            for (int i = 0; i < 5; i++) {
                assertThat(handIn(List.of()).passed()).isFalse();
            }
            assertThat(employability.progress(MODULE).lesson().tries()).isEqualTo(5);
            QuizOutcome.Started started = (QuizOutcome.Started) quizzes.start(MODULE);
            assertThat(started.quiz().items()).hasSize(8);
            List<Integer> right = started.quiz().items().stream()
                    .map(item -> trainees.key(item.id()))
                    .toList();
            QuizOutcome.Marked marked = handIn(right);
            assertThat(marked.passed()).isTrue();
            assertThat(marked.feedback())
                    .allSatisfy(item -> assertThat(item.why()).hasSize(4));
            learning.reached(MODULE, "s99");
            assertThat(hours.lines(trainee)).isEmpty();
        });
    }

    @Test
    void anInstructorReadsTheBatchAndTheTraineeReadsTheComment() {
        PersonId trainee = trainees.enrolled();
        people.run(trainee, () -> employability.answer(MODULE, TASK, "First words"));
        UUID batch = enrolments.of(trainee).orElseThrow().batch();
        PersonId instructor = people.instructor();
        WorksheetAnswer answer =
                people.as(instructor, () -> reviews.ofBatch(batch, MODULE)).getFirst();
        assertThat(answer.waits()).isTrue();
        clock.forward(Duration.ofMinutes(5));
        people.run(instructor, () -> reviews.seen(answer, "Say what a camera would record."));
        WorksheetAnswer seen =
                people.as(trainee, () -> employability.worksheet(MODULE).get(TASK));
        assertThat(seen.comment()).isEqualTo("Say what a camera would record.");
        assertThat(seen.waits()).isFalse();
        clock.forward(Duration.ofMinutes(5));
        people.run(trainee, () -> employability.answer(MODULE, TASK, "Second words"));
        assertThat(people.as(instructor, () -> reviews.ofBatch(batch, MODULE))
                        .getFirst()
                        .waits())
                .isTrue();
        assertThatThrownBy(() -> people.run(instructor, () -> reviews.seen(answer, "too late")))
                .isInstanceOf(Conflict.class);
        assertThat(people.as(people.administrator(), () -> audit.story(trainee, 0, 50)))
                .extracting(AuditEntry::what)
                .contains("WorksheetSeen");
    }

    @Test
    void aTraineeCannotReadTheBatch() {
        PersonId trainee = trainees.enrolled();
        UUID batch = enrolments.of(trainee).orElseThrow().batch();
        assertThatThrownBy(() -> people.run(trainee, () -> reviews.ofBatch(batch, MODULE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private QuizOutcome.Marked handIn(List<Integer> answers) {
        QuizOutcome.Started started = (QuizOutcome.Started) quizzes.start(MODULE);
        return (QuizOutcome.Marked) quizzes.handIn(
                started.quiz().id(),
                answers.isEmpty() ? Collections.nCopies(started.quiz().items().size(), -1) : answers);
    }
}
