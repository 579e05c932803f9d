package org.pra.academy.exams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestClock;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
class ExamServiceTests {

    @Autowired
    private ExamService exams;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private TestClock clock;

    @Test
    void whoHasNotFinishedTheLecturesMayNotSitAndLearnsWhy() {
        PersonId trainee = trainees.enrolled();
        SittingOutcome outcome = people.as(trainee, exams::start);
        assertThat(outcome).isInstanceOf(SittingOutcome.NotAllowed.class);
        assertThat(((SittingOutcome.NotAllowed) outcome).decision().missing())
                .extracting("rule")
                .contains("lecture-L05", "scenario-DS01");
    }

    @Test
    void paperFollowsTheBlueprintAndNeverShowsItsKey() {
        Paper paper = start(trainees.readyForThePaper());
        assertThat(paper.items()).hasSize(40).allSatisfy(item -> {
            assertThat(item.options()).hasSize(4);
            assertThat(item.chosen()).isEqualTo(-1);
        });
        assertThat(paper.items().stream().map(Paper.Item::stem).collect(Collectors.toSet()))
                .hasSize(40);
        assertThat(Duration.between(paper.startedAt(), paper.endsAt())).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void comingBackShowsTheSamePaperWithTheAnswersAndTheRightEnd() {
        PersonId trainee = trainees.readyForThePaper();
        Paper paper = start(trainee);
        people.run(trainee, () -> {
            exams.answer(paper.sitting(), 3, 2);
            exams.answer(paper.sitting(), 3, 1);
        });
        clock.forward(Duration.ofMinutes(10));
        Paper again = start(trainee);
        assertThat(again.sitting()).isEqualTo(paper.sitting());
        assertThat(again.endsAt()).isEqualTo(paper.endsAt());
        assertThat(again.items().get(3).chosen()).isEqualTo(1);
    }

    @Test
    void afterTheEndNothingCountsAndThePaperIsMarkedWithWhatWasAnswered() {
        PersonId trainee = trainees.readyForThePaper();
        Paper paper = start(trainee);
        people.run(trainee, () -> exams.answer(paper.sitting(), 0, 0));
        clock.forward(Duration.ofMinutes(61));
        SittingOutcome late = people.as(trainee, () -> exams.answer(paper.sitting(), 1, 0));
        assertThat(late).isInstanceOf(SittingOutcome.Over.class);
        PaperResult result = ((SittingOutcome.Over) late).result();
        assertThat(result.state()).isEqualTo(SittingState.TIME_OVER);
        assertThat(result.at()).isEqualTo(paper.endsAt());
        assertThat(result.items()).isEqualTo(40);
    }

    @Test
    void anOverduePaperEndsByItself() {
        PersonId trainee = trainees.readyForThePaper();
        start(trainee);
        clock.forward(Duration.ofMinutes(61));
        exams.endOverdue();
        assertThat(exams.latestResult(trainee))
                .get()
                .extracting(PaperResult::state)
                .isEqualTo(SittingState.TIME_OVER);
    }

    @Test
    void nobodyTouchesAnotherTraineesPaper() {
        Paper paper = start(trainees.readyForThePaper());
        PersonId other = people.trainee();
        assertThatThrownBy(() -> people.as(other, () -> exams.answer(paper.sitting(), 0, 0)))
                .isInstanceOf(CurrentActor.NotAllowed.class);
        assertThatThrownBy(() -> people.as(other, () -> exams.handIn(paper.sitting())))
                .isInstanceOf(CurrentActor.NotAllowed.class);
    }

    @Test
    void handingInTwiceMarksOnce() {
        PersonId trainee = trainees.readyForThePaper();
        Paper paper = start(trainee);
        SittingOutcome first = people.as(trainee, () -> exams.handIn(paper.sitting()));
        clock.forward(Duration.ofMinutes(1));
        assertThat(people.as(trainee, () -> exams.handIn(paper.sitting()))).isEqualTo(first);
    }

    private Paper start(PersonId trainee) {
        return ((SittingOutcome.Running) people.as(trainee, exams::start)).paper();
    }
}
