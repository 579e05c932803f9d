package org.pra.academy.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pra.academy.TestTrainees.STRONG;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AcademyTest
class ScenarioServiceTests {

    private static final int MOST_STATEMENTS = 6;

    @Autowired
    private ScenarioService scenarios;

    @Autowired
    private DebriefService debriefs;

    @Autowired
    private Library library;

    @Autowired
    private Runs runs;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void exemplarIsCompetentAndSettled() {
        Scene.Over over = (Scene.Over) people.as(people.trainee(), () -> trainees.play(STRONG));
        assertThat(over.decision().holds()).isTrue();
        assertThat(over.endState()).isEqualTo("L0");
    }

    @Test
    void aCriticalFailIsNeverAveragedAway() {
        List<String> oneWord = STRONG.stream()
                .map(reply -> reply.equals("b5-order") ? "b5-ward" : reply)
                .toList();
        Scene.Over over = (Scene.Over) people.as(people.trainee(), () -> trainees.play(oneWord));
        assertThat(over.decision().holds()).isFalse();
        assertThat(over.decision().missing()).extracting("rule").containsExactly("critical-privacy");
    }

    @Test
    void leavingAndComingBackGoesOnWhereItWas() {
        PersonId trainee = people.trainee();
        Scene left = people.as(trainee, () -> trainees.play(List.of("b1-time", "b2-nurse")));
        Scene found = people.as(trainee, () -> scenarios.enter("DS01"));
        assertThat(found).isEqualTo(left);
        assertThat(((Scene.Moment) found).turn()).isEqualTo(2);
    }

    @Test
    void aDoubleClickCountsOnce() {
        PersonId trainee = people.trainee();
        Scene.Moment first = begin(trainee, RunMode.PRACTICE);
        people.run(trainee, () -> scenarios.choose(first.run(), 0, "b1-open"));
        Scene.Moment after = (Scene.Moment) people.as(trainee, () -> scenarios.choose(first.run(), 0, "b1-token"));
        assertThat(after.turn()).isEqualTo(1);
        assertThat(after.arousal()).isEqualTo(5);
    }

    @Test
    void anotherTraineesConversationIsNotTheirs() {
        Scene.Moment moment = begin(people.trainee(), RunMode.PRACTICE);
        PersonId other = people.trainee();
        assertThatThrownBy(() -> people.as(other, () -> scenarios.choose(moment.run(), 0, "b1-open")))
                .isInstanceOf(CurrentActor.NotAllowed.class);
    }

    @Test
    void onlyAssessedRunsFeedCompetence() {
        PersonId trainee = people.trainee();
        play(trainee, RunMode.PRACTICE, STRONG);
        assertThat(people.as(trainee, () -> scenarios.results(trainee))).isEmpty();
        assertThat(people.as(trainee, () -> scenarios.cards()))
                .filteredOn("id", "DS01")
                .singleElement()
                .satisfies(card -> assertThat(card.competentOnce()).isFalse());
        play(trainee, RunMode.ASSESSED, STRONG);
        assertThat(people.as(trainee, () -> scenarios.results(trainee)))
                .singleElement()
                .satisfies(result -> assertThat(result.competent()).isTrue());
    }

    @Test
    void afterAnAssessedRunThatWasNotEnoughComesPractice() {
        PersonId trainee = people.trainee();
        List<String> weak = List.of("b1-open", "b2-seat", "b2b-doctor");
        play(trainee, RunMode.ASSESSED, weak);
        Scene.Door door = (Scene.Door) people.as(trainee, () -> scenarios.begin("DS01", RunMode.ASSESSED));
        assertThat(door.mayBeAssessed().missing()).extracting("rule").containsExactly("practised");
        play(trainee, RunMode.PRACTICE, weak);
        assertThat(begin(trainee, RunMode.ASSESSED).turn()).isZero();
    }

    @Test
    void hintsAreForPracticeOnly() {
        assertThat(begin(people.trainee(), RunMode.PRACTICE).hint()).isNotBlank();
        assertThat(begin(people.trainee(), RunMode.ASSESSED).hint()).isNull();
    }

    @Test
    void anOpenRunGoesOnInTheTextItWasBegunWith() {
        PersonId trainee = people.trainee();
        Library.Kept now = people.as(trainee, () -> library.wanted("DS01"));
        Library.Kept older = Library.read(
                now.script().file(), now.text().replace("Just look at him.", "Please look at my father."), "");
        assertThat(older.script().digest()).isNotEqualTo(now.script().digest());
        UUID id = Ids.next();
        transactions.executeWithoutResult(status -> {
            library.keep(older);
            runs.begin(
                    new Runs.Run(id, trainee, "DS01", older.script().digest(), 7, RunMode.ASSESSED, false),
                    Instant.parse("2026-11-02T06:00:00Z"));
        });
        Scene.Moment moment = (Scene.Moment) people.as(trainee, () -> scenarios.choose(id, 0, "b1-open"));
        assertThat(moment.says()).isEqualTo("Please look at my father.");
        Scene.Moment back = (Scene.Moment) people.as(trainee, () -> scenarios.enter("DS01"));
        assertThat(back).isEqualTo(moment);
    }

    @Test
    void everyChoiceIsStoredWithTimeTagsAndTheStateAroundIt() {
        PersonId trainee = people.trainee();
        Scene.Moment first = begin(trainee, RunMode.PRACTICE);
        people.run(trainee, () -> scenarios.choose(first.run(), 0, "b1-open"));
        assertThat(jdbc.sql("SELECT reply, minute, state_before, state_after, uses"
                                + " FROM scenarios_choice WHERE run_id = ?")
                        .params(first.run().toString())
                        .query()
                        .singleRow()
                        .values())
                .containsExactly(
                        "b1-open",
                        2,
                        "{arousal: 6, trust: 3, clarity: 2} at 11:50",
                        "{arousal: 5, trust: 4, clarity: 2} at 11:52",
                        "name-and-role apology open-question");
    }

    @Test
    void aTurnTakesFewStatements() {
        PersonId trainee = people.trainee();
        Scene.Moment first = begin(trainee, RunMode.PRACTICE);
        people.run(trainee, () -> scenarios.choose(first.run(), 0, "b1-open"));
        LongSupplier turn = () -> {
            long before = questions();
            people.run(trainee, () -> scenarios.choose(first.run(), 1, "b2-nurse"));
            return questions() - before;
        };
        Long asked = transactions.execute(status -> turn.getAsLong());
        assertThat(asked).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void ownWordsComeBeforeTheRepliesAndAreScoredByAnInstructor() {
        PersonId trainee = people.trainee();
        Scene.Moment moment = (Scene.Moment) play(trainee, RunMode.PRACTICE, STRONG.subList(0, 2));
        assertThat(moment.ownWordsWanted()).isTrue();
        Scene.Moment shown = (Scene.Moment) people.as(
                trainee, () -> scenarios.say(moment.run(), 2, "He sweats since 11:50, insulin at eight, no food."));
        assertThat(shown.ownWordsWanted()).isFalse();
        people.run(trainee, () -> trainees.goOn(shown, STRONG.subList(2, STRONG.size())));
        PersonId instructor = people.instructor();
        assertThat(people.as(instructor, () -> debriefs.waiting()))
                .filteredOn(words -> words.run().equals(moment.run()))
                .singleElement()
                .satisfies(words -> assertThat(words.says()).isEqualTo("I have him. What do we know about him?"));
        people.run(instructor, () -> debriefs.score(moment.run(), 2, java.util.Map.of("R9", 4), "All of it."));
        Debrief debrief = people.as(trainee, () -> debriefs.debrief(moment.run()));
        assertThat(debrief.steps().get(2).ownWordsScored()).isEqualTo("R9: 4. All of it.");
    }

    @Test
    void theDebriefTellsWhyWhatElseAndWhereItLed() {
        PersonId trainee = people.trainee();
        UUID run = ((Scene.Over) play(trainee, RunMode.PRACTICE, STRONG)).run();
        Debrief debrief = people.as(trainee, () -> debriefs.debrief(run));
        Debrief.Step flag = debrief.steps().get(1);
        assertThat(flag.thought()).isEqualTo("He gets like this when his sugar drops. Please, somebody see it.");
        assertThat(flag.changes())
                .extracting(Debrief.Change::because)
                .contains("It frightens her that you hurry: so it is serious.");
        assertThat(flag.others())
                .hasSize(3)
                .allSatisfy(other -> assertThat(other.leadsTo()).contains("Papa"));
        assertThat(debrief.curves())
                .hasSize(3)
                .allSatisfy(curve -> assertThat(curve.values()).hasSize(STRONG.size() + 1));
        assertThat(debrief.compared()).hasSize(1);
        assertThat(debrief.reflections()).hasSize(3);
    }

    @Test
    void reflectionsReachTheInstructorAndCommentsTheTrainee() {
        PersonId trainee = people.trainee();
        UUID run = ((Scene.Over) play(trainee, RunMode.PRACTICE, STRONG)).run();
        people.run(trainee, () -> debriefs.reflect(run, 0, "I saw the sweat."));
        PersonId instructor = people.instructor();
        assertThat(people.as(instructor, () -> debriefs.debrief(run))
                        .reflections()
                        .getFirst()
                        .answer())
                .isEqualTo("I saw the sweat.");
        people.run(instructor, () -> debriefs.comment(run, 1, "What made you look?"));
        assertThat(people.as(trainee, () -> debriefs.debrief(run))
                        .steps()
                        .get(1)
                        .comments())
                .extracting(Debrief.Comment::words)
                .containsExactly("What made you look?");
        PersonId other = people.trainee();
        assertThatThrownBy(() -> people.as(other, () -> debriefs.debrief(run)))
                .isInstanceOf(CurrentActor.NotAllowed.class);
    }

    @Test
    void aBranchRepeatsTheRunUpToItsTurnAndIsPractice() {
        PersonId trainee = people.trainee();
        UUID run = ((Scene.Over) play(trainee, RunMode.ASSESSED, STRONG)).run();
        Scene.Moment moment = (Scene.Moment) people.as(trainee, () -> scenarios.branch(run, 4));
        assertThat(moment.turn()).isEqualTo(4);
        assertThat(moment.mode()).isEqualTo(RunMode.PRACTICE);
        people.run(trainee, () -> trainees.goOn(moment, List.of("b5-ward")));
        assertThat(people.as(trainee, () -> scenarios.results(trainee))).hasSize(1);
    }

    private Scene.Moment begin(PersonId trainee, RunMode mode) {
        return (Scene.Moment) people.as(trainee, () -> scenarios.begin("DS01", mode));
    }

    private Scene play(PersonId trainee, RunMode mode, List<String> replies) {
        return people.as(trainee, () -> trainees.goOn(scenarios.begin("DS01", mode), replies));
    }

    private long questions() {
        return jdbc.sql("SHOW SESSION STATUS LIKE 'Questions'")
                .query((row, number) -> row.getLong(2))
                .single();
    }
}
