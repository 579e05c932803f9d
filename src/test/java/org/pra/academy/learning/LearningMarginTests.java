package org.pra.academy.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.audit.AuditEntry;
import org.pra.academy.audit.AuditService;
import org.pra.academy.curriculum.LectureText;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes, questions and checkpoint answers beside a text, and what instructors see of them. */
@AcademyTest
class LearningMarginTests {

    @Autowired
    private NoteService notes;

    @Autowired
    private SectionQuestionService questions;

    @Autowired
    private CheckpointService checkpoints;

    @Autowired
    private StruggleService struggles;

    @Autowired
    private SearchService search;

    @Autowired
    private EnrolmentService enrolments;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private AuditService audit;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void aNoteAndABookmarkLiveBesideEachOtherAndEndWithTheirWords() {
        people.run(people.trainee(), () -> {
            notes.bookmark("L05", "s2", true);
            notes.write("L05", "s2", "  Two identifiers, always ");
            assertThat(notes.of("L05").get("s2")).satisfies(note -> {
                assertThat(note.words()).isEqualTo("Two identifiers, always");
                assertThat(note.bookmarked()).isTrue();
            });
            notes.bookmark("L05", "s2", false);
            assertThat(notes.mine())
                    .singleElement()
                    .satisfies(note -> assertThat(note.words()).startsWith("Two"));
            notes.write("L05", "s2", "");
            assertThat(notes.mine()).isEmpty();
        });
    }

    @Test
    void notesBelongToTheirWriterAlone() {
        PersonId writer = people.trainee();
        people.run(writer, () -> notes.write("L05", "s1", "mine"));
        assertThat(people.as(people.trainee(), () -> notes.of("L05"))).isEmpty();
        assertThatThrownBy(() -> people.run(people.instructor(), notes::mine))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.run(writer, () -> notes.write("L05", "s99", "x")))
                .isInstanceOf(CurrentActor.NotAllowed.class);
    }

    @Test
    void anAnswerReachesTheAskerAndTheBatchOnlyWhenItIsForEverybody() {
        PersonId asker = trainees.enrolled();
        PersonId neighbour = neighbourOf(asker);
        PersonId stranger = trainees.enrolled();
        PersonId instructor = people.instructor();
        SectionQuestion own = people.as(asker, () -> questions.ask("L05", "s1", "Is a bed number enough?"));
        SectionQuestion shared = people.as(asker, () -> questions.ask("L05", "s1", "And a date of birth?"));
        assertThat(people.as(instructor, questions::open)).extracting("id").contains(own.id(), shared.id());
        assertThat(people.as(neighbour, () -> questions.of("L05"))).isEmpty();
        people.run(instructor, () -> questions.answer(own.id(), "No.", false));
        people.run(instructor, () -> questions.answer(shared.id(), "With the full name, yes.", true));
        assertThat(people.as(asker, () -> questions.of("L05")))
                .extracting("answer")
                .containsExactly("No.", "With the full name, yes.");
        assertThat(people.as(neighbour, () -> questions.of("L05")))
                .extracting("answer")
                .containsExactly("With the full name, yes.");
        assertThat(people.as(stranger, () -> questions.of("L05"))).isEmpty();
        assertThat(people.as(instructor, questions::open)).extracting("id").doesNotContain(own.id(), shared.id());
        assertThatThrownBy(() -> people.run(instructor, () -> questions.answer(own.id(), "Again", false)))
                .isInstanceOf(Conflict.class);
        assertThat(people.as(people.administrator(), () -> audit.story(asker, 0, 50)))
                .extracting(AuditEntry::what)
                .contains("QuestionAnswered");
    }

    @Test
    void onlyInstructorsAnswerAndNobodyAsksWithoutEnd() {
        PersonId trainee = trainees.enrolled();
        SectionQuestion question = people.as(trainee, () -> questions.ask("L05", "s1", "Why?"));
        assertThatThrownBy(() -> people.run(trainee, () -> questions.answer(question.id(), "Because.", true)))
                .isInstanceOf(AccessDeniedException.class);
        people.run(trainee, () -> {
            for (int i = 0; i < 9; i++) {
                questions.ask("L05", "s1", "Why " + i + "?");
            }
        });
        assertThatThrownBy(() -> people.run(trainee, () -> questions.ask("L05", "s1", "One more?")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10 open questions");
    }

    @Test
    void theFirstAnswerToACheckpointIsTheOneThatCounts() {
        PersonId trainee = trainees.enrolled();
        PersonId neighbour = neighbourOf(trainee);
        UUID batch = enrolments.of(trainee).orElseThrow().batch();
        LectureText.Section section = programmes
                .programme()
                .reading("L05")
                .orElseThrow()
                .text()
                .sections()
                .getFirst();
        LectureText.Block.Checkpoint checkpoint = section.blocks().stream()
                .filter(LectureText.Block.Checkpoint.class::isInstance)
                .map(LectureText.Block.Checkpoint.class::cast)
                .findFirst()
                .orElseThrow();
        List<Boolean> keys =
                checkpoint.answers().stream().map(LectureText.Answer::correct).toList();
        people.run(trainee, () -> {
            checkpoints.answered("L05", section.id(), checkpoint.id(), keys.indexOf(false));
            checkpoints.answered("L05", section.id(), checkpoint.id(), keys.indexOf(true));
            questions.ask("L05", section.id(), "Why is that wrong?");
        });
        people.run(neighbour, () -> checkpoints.answered("L05", section.id(), checkpoint.id(), keys.indexOf(true)));
        assertThat(people.as(people.instructor(), () -> struggles.ofBatch(batch)))
                .containsExactly(new Struggle("L05", section.id(), 2, 1, 1));
        assertThatThrownBy(() -> people.run(
                        trainee, () -> checkpoints.answered("L05", section.id(), checkpoint.id(), keys.size())))
                .isInstanceOf(CurrentActor.NotAllowed.class);
        assertThatThrownBy(() -> people.run(trainee, () -> struggles.ofBatch(batch)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void sectionsAreSummedByText() {
        List<Struggle> sections = List.of(
                new Struggle("L05", "s1", 4, 1, 0),
                new Struggle("L06", "s1", 1, 1, 0),
                new Struggle("L05", "s2", 6, 4, 2));
        assertThat(StruggleService.byItem(sections).get("L05")).satisfies(sum -> {
            assertThat(sum.share()).isEqualTo(50.0);
            assertThat(sum.openQuestions()).isEqualTo(2);
        });
    }

    @Test
    void theProgrammeIsSearchedAndCheckpointsGiveNothingAway() {
        people.run(people.trainee(), () -> {
            assertThat(search.find("UHID")).first().satisfies(hit -> {
                assertThat(hit.title()).isEqualTo("UHID");
                assertThat(hit.path()).endsWith("#term-uhid");
            });
            assertThat(search.find("proof of a strength"))
                    .anyMatch(hit -> hit.path().startsWith("employability/ES01#"));
            assertThat(search.find("")).isEmpty();
        });
        assertThatThrownBy(() -> people.run(people.applicant(), () -> search.find("UHID")))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** A trainee of the same batch; enrolled in the database, as enrolling has its own tests. */
    private PersonId neighbourOf(PersonId trainee) {
        PersonId neighbour = people.trainee();
        transactions.executeWithoutResult(status -> jdbc.sql(
                        "INSERT INTO learning_enrolment SELECT ?, batch_id, programme_version, programme_digest, enrolled_at FROM learning_enrolment WHERE trainee_id = ?")
                .params(neighbour.toString(), trainee.toString())
                .update());
        return neighbour;
    }
}
