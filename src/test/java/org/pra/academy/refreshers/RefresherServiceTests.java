package org.pra.academy.refreshers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestClock;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.batches.BatchMembers;
import org.pra.academy.desk.DeskService;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.learning.QuizOutcome;
import org.pra.academy.learning.QuizService;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.access.AccessDeniedException;

/** From what was shown to what is due: on the trainee's screen, in the instructor's list, in the letter of those who asked for it. */
@AcademyTest
@ExtendWith(OutputCaptureExtension.class)
class RefresherServiceTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private RefresherService refreshers;

    @Autowired
    private RefresherLetters letters;

    @Autowired
    private DeskService desk;

    @Autowired
    private QuizService quizzes;

    @Autowired
    private BatchMembers members;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private TestClock clock;

    private PersonId trainee;

    @BeforeEach
    void whoHasShownMuch() {
        ((Logger) LoggerFactory.getLogger("letters")).setLevel(Level.INFO);
        clock.moveTo(TestClock.START);
        trainee = trainees.readyForThePaper();
    }

    @AfterEach
    void back() {
        ((Logger) LoggerFactory.getLogger("letters")).setLevel(null);
        clock.moveTo(TestClock.START);
    }

    @Test
    void whatWasShownTodayIsFreshAndDueWhenItsDaysHavePassed() {
        assertThat(mine()).extracting(Skill::item).contains("DS01", "L23").doesNotContain("L05");
        assertThat(mine()).extracting(Skill::state).containsOnly(Skill.State.FRESH);
        assertThat(people.as(trainee, desk::toRefresh)).isEmpty();
        clock.forward(Duration.ofDays(60));
        assertThat(skill("DS01"))
                .isEqualTo(new Skill(
                        SkillKind.SCENARIO,
                        "DS01",
                        skill("DS01").title(),
                        TODAY,
                        TODAY.plusDays(60),
                        60,
                        Skill.State.DUE,
                        skill("DS01").why()));
        assertThat(people.as(trainee, desk::toRefresh)).anySatisfy(line -> {
            assertThat(line.item()).isEqualTo("DS01");
            assertThat(line.why()).contains("spoken often");
        });
    }

    @Test
    void playingAndAnsweringAgainSetTheDateAnewHoweverManyTriesThereWere() {
        clock.forward(Duration.ofDays(60));
        people.run(trainee, () -> {
            trainees.practise(TestTrainees.STRONG);
            for (int i = 0; i < 4; i++) {
                QuizOutcome.Started quiz = (QuizOutcome.Started) quizzes.start("L23");
                quizzes.handIn(
                        quiz.quiz().id(),
                        quiz.quiz().items().stream()
                                .map(item -> trainees.key(item.id()))
                                .toList());
            }
        });
        assertThat(skill("DS01").due()).isEqualTo(TODAY.plusDays(60 + 90));
        assertThat(skill("L23").due()).isEqualTo(TODAY.plusDays(60 + 120));
    }

    @Test
    void aQuizNotPassedLeavesTheDate() {
        clock.forward(Duration.ofDays(60));
        people.run(trainee, () -> {
            QuizOutcome.Started quiz = (QuizOutcome.Started) quizzes.start("L23");
            quizzes.handIn(
                    quiz.quiz().id(),
                    quiz.quiz().items().stream().map(item -> -1).toList());
        });
        assertThat(skill("L23").state()).isEqualTo(Skill.State.DUE);
    }

    @Test
    void anInstructorSeesWhoOfTheBatchHasWhatDue() {
        UUID batch = members.batchOf(trainee).orElseThrow();
        PersonId instructor = people.instructor();
        assertThat(people.as(instructor, () -> refreshers.ofBatch(batch))).isEmpty();
        clock.forward(Duration.ofDays(61));
        assertThat(people.as(instructor, () -> refreshers.ofBatch(batch)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.trainee()).isEqualTo(trainee);
                    assertThat(found.due()).extracting(Skill::item).contains("DS01", "L23");
                });
        people.run(
                trainee,
                () -> assertThatThrownBy(() -> refreshers.ofBatch(batch)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void aLetterGoesOnceAWeekToWhoAskedAndOnlyWhileSomethingIsDue(CapturedOutput output) {
        clock.forward(Duration.ofDays(59));
        people.run(trainee, () -> letters.want(true));
        letters.round();
        assertThat(output).doesNotContain("skills were last shown");
        clock.forward(Duration.ofDays(1));
        letters.round();
        letters.round();
        assertThat(output.toString().split("skills were last shown", -1)).hasSize(2);
        assertThat(output).contains("DS01", "last shown on 24 Nov 2026", "/my-skills");
        clock.forward(Duration.ofDays(7));
        letters.round();
        assertThat(output.toString().split("skills were last shown", -1)).hasSize(3);
        people.run(trainee, () -> {
            letters.want(false);
            assertThat(letters.wanted()).isFalse();
        });
        clock.forward(Duration.ofDays(7));
        letters.round();
        assertThat(output.toString().split("skills were last shown", -1)).hasSize(3);
    }

    private Skill skill(String item) {
        return mine().stream()
                .filter(skill -> skill.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private List<Skill> mine() {
        return people.as(trainee, refreshers::mine);
    }
}
