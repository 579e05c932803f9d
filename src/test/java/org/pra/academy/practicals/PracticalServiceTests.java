package org.pra.academy.practicals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestClock;
import org.pra.academy.TestPeople;
import org.pra.academy.audit.AuditEntry;
import org.pra.academy.audit.AuditService;
import org.pra.academy.checklists.LineState;
import org.pra.academy.checklists.Observation;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Reason;
import org.pra.academy.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@AcademyTest
class PracticalServiceTests {

    @Autowired
    private PracticalService practicals;

    @Autowired
    private PracticalResults results;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private AuditService audit;

    private PersonId instructor;
    private PersonId trainee;

    @BeforeEach
    void people() {
        instructor = people.instructor();
        trainee = people.trainee();
    }

    @Test
    void openComesBackToOnesOwnOpenSheetOfTheSameMode() {
        Sheet first = open();
        assertThat(open().id()).isEqualTo(first.id());
        assertThat(people.as(instructor, () -> practicals.open(trainee, "CK-BLS-A", "provider"))
                        .id())
                .isNotEqualTo(first.id());
        assertThat(people.as(people.instructor(), () -> practicals.open(trainee, "CK-BLS-A", "cols"))
                        .id())
                .isNotEqualTo(first.id());
    }

    @Test
    void openRefusesToGradeOneself() {
        PersonId both = people.with("Both", Role.INSTRUCTOR, Role.TRAINEE);
        people.run(
                both,
                () -> assertThatExceptionOfType(CurrentActor.NotAllowed.class)
                        .isThrownBy(() -> practicals.open(both, "CK-BLS-A", "cols")));
    }

    @Test
    void openRefusesATrainee() {
        people.run(
                trainee,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> practicals.open(people.trainee(), "CK-BLS-A", "cols")));
    }

    @Test
    void tickSentTwiceCountsOnceAndAnswersWithTheFirstMoment() {
        UUID sheet = open().id();
        UUID tick = Ids.next();
        Instant first = tick(sheet, tick, "A1", LineState.DONE);
        clock.forward(Duration.ofSeconds(1));
        assertThat(tick(sheet, tick, "A1", LineState.DONE)).isEqualTo(first);
        assertThat(ticks(sheet)).isEqualTo(1);
    }

    @Test
    void aDoubleClickWithTwoIdsCountsOnce() {
        UUID sheet = open().id();
        Instant first = tick(sheet, Ids.next(), "A1", LineState.DONE);
        clock.forward(Duration.ofMillis(80));
        assertThat(tick(sheet, Ids.next(), "A1", LineState.DONE)).isEqualTo(first);
        assertThat(ticks(sheet)).isEqualTo(1);
    }

    @Test
    void aTickIdUsedForAnotherLineIsAConflict() {
        UUID sheet = open().id();
        UUID tick = Ids.next();
        tick(sheet, tick, "A1", LineState.DONE);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> tick(sheet, tick, "A2", LineState.DONE));
    }

    @Test
    void theLatestTickCountsAndEveryChangeIsKept() {
        UUID sheet = open().id();
        tick(sheet, Ids.next(), "A1", LineState.DONE);
        tick(sheet, Ids.next(), "A1", LineState.NOT_DONE);
        tick(sheet, Ids.next(), "A1", LineState.DONE);
        assertThat(reread(sheet).lines().get("A1").state()).isEqualTo(LineState.DONE);
        assertThat(ticks(sheet)).isEqualTo(3);
    }

    @Test
    void everythingEnteredIsThereWhenTheSheetIsReadAgain() {
        UUID sheet = open().id();
        people.run(instructor, () -> {
            practicals.tick(sheet, Ids.next(), "C3", LineState.DONE, new BigDecimal("16.5"));
            practicals.note(sheet, Ids.next(), "C3", "Counts aloud");
            practicals.rate(sheet, null, "Words before the rating");
        });
        Sheet again = open();
        assertThat(again.id()).isEqualTo(sheet);
        Observation seen = again.lines().get("C3");
        assertThat(seen.state()).isEqualTo(LineState.DONE);
        assertThat(seen.measured()).isEqualByComparingTo("16.5");
        assertThat(seen.note()).isEqualTo("Counts aloud");
        assertThat(again.rating()).isNull();
        assertThat(again.comment()).isEqualTo("Words before the rating");
    }

    @Test
    void tickRefusesAHiddenLineAndAMeasureWhereNothingIsMeasured() {
        UUID sheet = open().id();
        assertThatIllegalArgumentException().isThrownBy(() -> tick(sheet, Ids.next(), "BR1", LineState.DONE));
        people.run(
                instructor,
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> practicals.tick(sheet, Ids.next(), "A1", LineState.DONE, BigDecimal.ONE)));
    }

    @Test
    void tickRefusesAnotherInstructorsSheet() {
        UUID sheet = open().id();
        people.run(
                people.instructor(),
                () -> assertThatExceptionOfType(CurrentActor.NotAllowed.class)
                        .isThrownBy(() -> practicals.tick(sheet, Ids.next(), "A1", LineState.DONE, null)));
    }

    @Test
    void submitNamesWhatIsMissing() {
        UUID sheet = open().id();
        tick(sheet, Ids.next(), "A1", LineState.DONE);
        assertThat(submit(sheet))
                .isInstanceOfSatisfying(
                        GradingOutcome.Refused.class,
                        refused -> assertThat(refused.decision().missing())
                                .extracting(Reason::rule)
                                .containsExactly("all-lines-judged", "global-rating"));
        assertThat(reread(sheet).result()).isNull();
    }

    @Test
    void submitMarksAndFreezesAndTheSecondOneChangesNothing() {
        UUID sheet = filled(Map.of("E4", LineState.NOT_DONE));
        assertThat(submit(sheet)).isInstanceOf(GradingOutcome.Graded.class);
        Sheet.Result result = reread(sheet).result();
        assertThat(result).isNotNull();
        assertThat(result.points()).isEqualTo(16);
        assertThat(result.passed()).isFalse();
        assertThat(result.criticalMissed()).containsExactly("E4");
        assertThat(result.reasons()).extracting(Reason::rule).containsExactly("CK-BLS-A E4");
        assertThat(submit(sheet)).isInstanceOf(GradingOutcome.AlreadyGraded.class);
        assertThat(reread(sheet).result()).isEqualTo(result);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> tick(sheet, Ids.next(), "E4", LineState.DONE));
        people.run(
                instructor,
                () -> assertThatExceptionOfType(Conflict.class)
                        .isThrownBy(() -> practicals.rate(sheet, GlobalRating.EXCELLENT, "")));
        assertThat(open().id()).isNotEqualTo(sheet);
    }

    @Test
    void aMeasuredValueOutsideItsBoundsFailsTheTickedLine() {
        UUID sheet = filled(Map.of());
        people.run(instructor, () -> practicals.tick(sheet, Ids.next(), "C3", LineState.DONE, new BigDecimal("21.4")));
        assertThat(submit(sheet))
                .isInstanceOfSatisfying(
                        GradingOutcome.Graded.class,
                        graded -> assertThat(graded.marking().criticalMissed()).containsExactly("C3"));
    }

    @Test
    void amendMarksAgainAndKeepsTheOriginal() {
        UUID sheet = filled(Map.of("E4", LineState.NOT_DONE));
        submit(sheet);
        Instant gradedAt = clock.instant();
        clock.forward(Duration.ofMinutes(5));
        PersonId second = people.instructor();
        people.run(second, () -> practicals.amend(sheet, Map.of("E4", LineState.DONE), " Seen on the video "));
        Sheet amended = reread(sheet);
        assertThat(amended.result().passed()).isTrue();
        assertThat(amended.result().gradedAt()).isEqualTo(gradedAt);
        assertThat(amended.original().points()).isEqualTo(16);
        assertThat(amended.original().criticalMissed()).containsExactly("E4");
        assertThat(amended.amendments()).singleElement().satisfies(amendment -> {
            assertThat(amendment.by()).isEqualTo(second);
            assertThat(amendment.why()).isEqualTo("Seen on the video");
            assertThat(amendment.pointsBefore()).isEqualTo(16);
            assertThat(amendment.pointsAfter()).isEqualTo(17);
        });
        assertThat(jdbc.sql(
                                "SELECT value FROM practicals_operation WHERE attempt_id = ? AND line = 'E4' AND kind = 'STATE' ORDER BY seq")
                        .params(sheet.toString())
                        .query(String.class)
                        .list())
                .containsExactly("NOT_DONE", "DONE");
    }

    @Test
    void amendClearsTheMeasuredValueOfTheCorrectedLine() {
        UUID sheet = filled(Map.of());
        people.run(instructor, () -> practicals.tick(sheet, Ids.next(), "C3", LineState.DONE, new BigDecimal("51.6")));
        submit(sheet);
        people.run(instructor, () -> practicals.amend(sheet, Map.of("C3", LineState.DONE), "Misread the stopwatch"));
        assertThat(reread(sheet).result().passed()).isTrue();
        assertThat(reread(sheet).lines().get("C3").measured()).isNull();
    }

    @Test
    void amendNeedsAReasonAKnownLineAndAGradedSheet() {
        UUID sheet = filled(Map.of());
        people.run(instructor, () -> {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> practicals.amend(sheet, Map.of("A1", LineState.DONE), " "));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> practicals.amend(sheet, Map.of("A1", LineState.OPEN), "why"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> practicals.amend(sheet, Map.of("X9", LineState.DONE), "why"));
            assertThatExceptionOfType(Conflict.class)
                    .isThrownBy(() -> practicals.amend(sheet, Map.of("A1", LineState.DONE), "why"));
        });
    }

    @Test
    void aTraineeReadsOwnGradedSheetsAndNobodyElses() {
        UUID open = open().id();
        people.run(trainee, () -> {
            assertThatExceptionOfType(CurrentActor.NotAllowed.class).isThrownBy(() -> practicals.sheet(open));
            assertThat(practicals.attempts(trainee)).isEmpty();
        });
        UUID graded = filled(Map.of());
        submit(graded);
        people.run(trainee, () -> {
            assertThat(practicals.sheet(graded).result()).isNotNull();
            assertThat(practicals.attempts(trainee)).extracting(Sheet::id).containsExactly(graded);
        });
        people.run(people.trainee(), () -> {
            assertThatExceptionOfType(CurrentActor.NotAllowed.class).isThrownBy(() -> practicals.sheet(graded));
            assertThatExceptionOfType(CurrentActor.NotAllowed.class).isThrownBy(() -> practicals.attempts(trainee));
        });
    }

    @Test
    void resultsListOnesOwnOpenSheetBeforeTheGradedOnes() {
        UUID graded = filled(Map.of());
        submit(graded);
        UUID open = open().id();
        List<PracticalRow> rows = people.as(instructor, () -> practicals.results(0, 1000));
        assertThat(rows)
                .filteredOn(row -> row.trainee().equals(trainee))
                .extracting(PracticalRow::id)
                .containsExactly(open, graded);
        assertThat(people.as(people.instructor(), () -> practicals.results(0, 1000)))
                .extracting(PracticalRow::id)
                .contains(graded)
                .doesNotContain(open);
    }

    @Test
    void bestAndLatestTellsTheTwoApart() {
        submit(filled(Map.of()));
        clock.forward(Duration.ofHours(1));
        submit(filled(Map.of("A6", LineState.NOT_DONE)));
        assertThat(results.bestAndLatest(trainee)).singleElement().satisfies(found -> {
            assertThat(found.checklist()).isEqualTo("CK-BLS-A");
            assertThat(found.best().passed()).isTrue();
            assertThat(found.latest().passed()).isFalse();
            assertThat(found.latest().unit().value()).isEqualTo("HSS/N9617");
            assertThat(found.latest().assessor()).isEqualTo(instructor);
        });
    }

    @Test
    void aSheetIsMarkedByTheTextItWasOpenedWith() {
        UUID sheet = filled(Map.of());
        String digest = "f".repeat(64);
        transactions.executeWithoutResult(status -> {
            jdbc.sql("""
                INSERT INTO practicals_version (digest, checklist, content, kept_at)
                SELECT ?, v.checklist, REPLACE(v.content, 'Right rate', 'Earlier rate'), v.kept_at
                FROM practicals_version v JOIN practicals_attempt a ON a.digest = v.digest WHERE a.id = ?""").params(digest, sheet.toString()).update();
            jdbc.sql("UPDATE practicals_attempt SET digest = ? WHERE id = ?")
                    .params(digest, sheet.toString())
                    .update();
        });
        tick(sheet, Ids.next(), "C3", LineState.NOT_DONE);
        submit(sheet);
        assertThat(reread(sheet).result().reasons().getFirst().args()).contains("Earlier rate");
    }

    @Test
    void theTrailTellsTheStory() {
        UUID sheet = filled(Map.of("E4", LineState.NOT_DONE));
        submit(sheet);
        people.run(instructor, () -> practicals.amend(sheet, Map.of("E4", LineState.DONE), "Seen on the video"));
        assertThat(people.as(people.administrator(), () -> audit.story(trainee, 0, 3)))
                .extracting(AuditEntry::what)
                .containsExactly("PracticalAmended", "PracticalGraded", "PracticalOpened");
    }

    private Sheet open() {
        return people.as(instructor, () -> practicals.open(trainee, "CK-BLS-A", "cols"));
    }

    private UUID filled(Map<String, LineState> exceptions) {
        Sheet sheet = open();
        sheet.checklist()
                .lines(sheet.mode())
                .forEach(line ->
                        tick(sheet.id(), Ids.next(), line.id(), exceptions.getOrDefault(line.id(), LineState.DONE)));
        people.run(instructor, () -> practicals.rate(sheet.id(), GlobalRating.PASS, "Steady"));
        return sheet.id();
    }

    private Instant tick(UUID sheet, UUID tick, String line, LineState state) {
        return people.as(instructor, () -> practicals.tick(sheet, tick, line, state, null));
    }

    private GradingOutcome submit(UUID sheet) {
        return people.as(instructor, () -> practicals.submit(sheet));
    }

    private Sheet reread(UUID sheet) {
        return people.as(instructor, () -> practicals.sheet(sheet));
    }

    private long ticks(UUID sheet) {
        return jdbc.sql("SELECT COUNT(*) FROM practicals_operation WHERE attempt_id = ?")
                .params(sheet.toString())
                .query(Long.class)
                .single();
    }
}
