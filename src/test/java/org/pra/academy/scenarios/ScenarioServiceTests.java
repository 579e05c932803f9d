package org.pra.academy.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pra.academy.TestTrainees.STRONG;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
class ScenarioServiceTests {

    @Autowired
    private ScenarioService scenarios;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private TestPeople people;

    @Test
    void exemplarIsCompetentAndSettled() {
        Scene.Debrief debrief = (Scene.Debrief) people.as(people.trainee(), () -> trainees.play(STRONG));
        assertThat(debrief.decision().holds()).isTrue();
        assertThat(debrief.endState()).isEqualTo("L0");
    }

    @Test
    void aCriticalFailIsNeverAveragedAway() {
        Scene.Debrief debrief = (Scene.Debrief) people.as(
                people.trainee(),
                () -> trainees.play(STRONG.stream()
                        .map(reply -> reply.equals("b5-order") ? "b5-ward" : reply)
                        .toList()));
        assertThat(debrief.decision().holds()).isFalse();
        assertThat(debrief.decision().missing()).extracting("rule").contains("critical-privacy");
    }

    @Test
    void leavingAndComingBackGoesOnWhereItWas() {
        PersonId trainee = people.trainee();
        people.run(trainee, () -> trainees.play(List.of("b1-time")));
        Scene.Moment moment = (Scene.Moment) people.as(trainee, () -> scenarios.enter("DS01"));
        assertThat(moment.turn()).isEqualTo(1);
        assertThat(moment.arousal()).isEqualTo(6);
    }

    @Test
    void aDoubleClickCountsOnce() {
        PersonId trainee = people.trainee();
        Scene.Moment first = (Scene.Moment) people.as(trainee, () -> scenarios.enter("DS01"));
        people.run(trainee, () -> scenarios.choose(first.run(), 0, "b1-token"));
        Scene.Moment after = (Scene.Moment) people.as(trainee, () -> scenarios.choose(first.run(), 0, "b1-token"));
        assertThat(after.turn()).isEqualTo(1);
        assertThat(after.arousal()).isEqualTo(8);
    }

    @Test
    void anotherTraineesConversationIsNotTheirs() {
        Scene.Moment moment = (Scene.Moment) people.as(people.trainee(), () -> scenarios.enter("DS01"));
        assertThatThrownBy(() -> people.as(people.trainee(), () -> scenarios.choose(moment.run(), 0, "b1-open")))
                .isInstanceOf(CurrentActor.NotAllowed.class);
    }
}
