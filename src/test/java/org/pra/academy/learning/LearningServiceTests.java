package org.pra.academy.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.hours.HoursLine;
import org.pra.academy.hours.HoursService;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
class LearningServiceTests {

    @Autowired
    private LearningService learning;

    @Autowired
    private QuizService quizzes;

    @Autowired
    private HoursService hours;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Test
    void finishingSaysEverythingThatIsMissingAtOnce() {
        PersonId trainee = trainees.enrolled();
        FinishingOutcome outcome = people.as(trainee, () -> learning.finish("L05"));
        assertThat(outcome).isInstanceOf(FinishingOutcome.NotYet.class);
        assertThat(((FinishingOutcome.NotYet) outcome).decision().missing())
                .extracting("rule")
                .containsExactly("all-sections-read", "quiz-passed");
    }

    @Test
    void hoursOfALectureAreCreditedOnce() {
        PersonId trainee = trainees.readyForThePaper();
        people.run(trainee, () -> learning.finish("L05"));
        List<HoursLine> lines = people.as(trainee, () -> hours.lines(trainee));
        assertThat(lines)
                .filteredOn(line -> line.source().equals("lecture/L05"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.minutes()).isEqualTo(Minutes.ofHours(7));
                    assertThat(line.verified()).isTrue();
                });
    }

    @Test
    void threeFailedTriesCloseTheQuizUntilAnInstructorOpensMore() {
        PersonId trainee = trainees.enrolled();
        people.run(trainee, () -> learning.reached("L23", "s1"));
        for (int i = 0; i < 3; i++) {
            QuizOutcome.Marked marked = (QuizOutcome.Marked) people.as(trainee, this::failQuiz);
            assertThat(marked.passed()).isFalse();
        }
        assertThat(people.as(trainee, () -> quizzes.start("L23"))).isInstanceOf(QuizOutcome.Refused.class);
        people.run(people.instructor(), () -> quizzes.openMoreTries(trainee, "L23"));
        assertThat(people.as(trainee, () -> quizzes.start("L23"))).isInstanceOf(QuizOutcome.Started.class);
    }

    @Test
    void aSecondTryDrawsUnseenItemsFirst() {
        PersonId trainee = trainees.enrolled();
        List<String> first = ids(people.as(trainee, () -> quizzes.start("L18")));
        assertThat(ids(people.as(trainee, () -> quizzes.start("L18"))))
                .as("an open quiz is continued")
                .isEqualTo(first);
        people.run(
                trainee,
                () -> quizzes.handIn(
                        ((QuizOutcome.Started) quizzes.start("L18")).quiz().id(), Collections.nCopies(10, -1)));
        List<String> second = ids(people.as(trainee, () -> quizzes.start("L18")));
        assertThat(second).isNotEqualTo(first).anyMatch(id -> !first.contains(id));
    }

    private QuizOutcome failQuiz() {
        return quizzes.handIn(
                ((QuizOutcome.Started) quizzes.start("L23")).quiz().id(), Collections.nCopies(10, -1));
    }

    private static List<String> ids(QuizOutcome outcome) {
        return ((QuizOutcome.Started) outcome)
                .quiz().items().stream().map(Quiz.Item::id).toList();
    }
}
