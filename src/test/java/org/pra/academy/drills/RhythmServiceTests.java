package org.pra.academy.drills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestClock;
import org.pra.academy.TestPeople;
import org.pra.academy.hours.HoursLine;
import org.pra.academy.hours.HoursService;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was pressed is never lost, counts once, and earns no more than the time that passed. */
@AcademyTest
class RhythmServiceTests {

    private static final String HANDS_ONLY = "hands-only";

    @Autowired
    private RhythmService rhythms;

    @Autowired
    private DrillBoard board;

    @Autowired
    private HoursService hours;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private PersonId trainee;

    @BeforeEach
    void trainee() {
        trainee = people.trainee();
    }

    @AfterEach
    void clockBack() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void chunksThatComeTwiceAndLateCountOnceAndInTheirOrder() {
        RhythmResult result = people.as(trainee, () -> {
            UUID run = rhythms.start(HANDS_ONLY, RhythmMode.TEST);
            List<TapTrains.Row> train = TapTrains.steady(110);
            rhythms.chunk(run, 1, TapTrains.chunk(2, train.subList(100, train.size())));
            rhythms.chunk(run, 0, TapTrains.chunk(2, train.subList(0, 100)));
            rhythms.chunk(run, 0, TapTrains.chunk(2, train.subList(0, 100)));
            rhythms.chunk(run, 1, "{\"version\":2,\"events\":[]}");
            clock.forward(Duration.ofSeconds(125));
            return rhythms.finish(run);
        });
        assertThat(result.decision().holds()).isTrue();
        assertThat(result.figures().rate()).isCloseTo(110, within(0.05));
        assertThat(result.figures().compressions()).isEqualTo(220);
        assertThat(people.as(trainee, () -> rhythms.results(HANDS_ONLY, 5)))
                .singleElement()
                .extracting(RhythmResult::figures)
                .isEqualTo(result.figures());
    }

    @Test
    void browserThatDiedLosesNothingThatHadArrivedAndMayBringTheRestLater() {
        List<TapTrains.Row> train = TapTrains.steady(110);
        people.run(trainee, () -> {
            UUID run = rhythms.start(HANDS_ONLY, RhythmMode.COACHED);
            rhythms.chunk(run, 0, TapTrains.chunk(2, train.subList(0, 100)));
            assertThat(rhythms.brokenOff(HANDS_ONLY)).contains(run);
            clock.forward(Duration.ofMinutes(3));
            RhythmResult early = rhythms.finish(run);
            assertThat(early.figures().compressions()).isEqualTo(100);
            assertThat(early.decision().missing()).extracting(Reason::rule).containsExactly("rhythm-time");
            assertThat(rhythms.brokenOff(HANDS_ONLY)).isEmpty();
            rhythms.chunk(run, 1, TapTrains.chunk(2, train.subList(100, train.size())));
            RhythmResult whole = rhythms.finish(run);
            assertThat(whole.decision().holds()).isTrue();
            assertThat(whole.endedAt()).isEqualTo(early.endedAt());
        });
    }

    @Test
    void logThatAnOlderApplicationStoredIsStillCounted() {
        UUID run = people.as(trainee, () -> {
            UUID begun = rhythms.start(HANDS_ONLY, RhythmMode.TEST);
            clock.forward(Duration.ofMinutes(2));
            rhythms.finish(begun);
            return begun;
        });
        transactions.executeWithoutResult(
                status -> jdbc.sql("INSERT INTO drills_chunk (run_id, seq, body, received_at) VALUES (?, 0, ?, NOW(6))")
                        .params(run.toString(), TapTrains.chunk(1, TapTrains.steady(110)))
                        .update());
        assertThat(people.as(trainee, () -> rhythms.results(HANDS_ONLY, 1)))
                .singleElement()
                .satisfies(result -> assertThat(result.figures().rate()).isCloseTo(110, within(0.05)));
    }

    @Test
    void pageThatWasOpenSinceBeforeAnUpgradeStillSends() {
        people.run(trainee, () -> {
            UUID run = rhythms.start(HANDS_ONLY, RhythmMode.COACHED);
            rhythms.chunk(run, 0, TapTrains.chunk(1, TapTrains.steady(110)));
            assertThat(rhythms.finish(run).figures().compressions()).isEqualTo(220);
        });
    }

    @Test
    void unreadableChunkIsRefusedAndLeavesTheRunAsItWas() {
        people.run(trainee, () -> {
            UUID run = rhythms.start(HANDS_ONLY, RhythmMode.COACHED);
            assertThatThrownBy(() -> rhythms.chunk(run, 0, "{\"version\":9,\"events\":[]}"))
                    .isInstanceOf(RhythmLog.Unreadable.class);
            rhythms.chunk(run, 0, TapTrains.chunk(2, TapTrains.steady(110)));
            assertThat(rhythms.finish(run).figures().compressions()).isEqualTo(220);
        });
    }

    @Test
    void nobodySendsIntoOrEndsTheRunOfAnother() {
        UUID run = people.as(trainee, () -> rhythms.start(HANDS_ONLY, RhythmMode.TEST));
        PersonId other = people.trainee();
        assertThatThrownBy(() -> people.run(other, () -> rhythms.chunk(run, 0, TapTrains.chunk(2, List.of()))))
                .isInstanceOf(CurrentActor.NotAllowed.class);
        assertThatThrownBy(() -> people.run(other, () -> rhythms.finish(run)))
                .isInstanceOf(CurrentActor.NotAllowed.class);
    }

    @Test
    void minutesAreThoseThatPassedAndStopAtTheMostOfTheDrill() {
        press(RhythmMode.COACHED, 110, Duration.ZERO);
        assertThat(minutes()).as("time that did not pass earns nothing").isZero();
        press(RhythmMode.COACHED, 110, Duration.ofMinutes(5));
        assertThat(minutes()).isEqualTo(2);
        for (int i = 0; i < 31; i++) {
            press(RhythmMode.COACHED, 110, Duration.ofMinutes(5));
        }
        assertThat(minutes()).isEqualTo(60);
    }

    @Test
    void onlyATestMovesTheDayItComesBack() {
        press(RhythmMode.COACHED, 110, Duration.ofMinutes(2));
        assertThat(due()).isNull();
        press(RhythmMode.TEST, 110, Duration.ofMinutes(2));
        assertThat(due()).isEqualTo(people.as(trainee, board::today).plusDays(1).toString());
        clock.forward(Duration.ofDays(1));
        press(RhythmMode.TEST, 110, Duration.ofMinutes(2));
        assertThat(due()).isEqualTo(people.as(trainee, board::today).plusDays(6).toString());
        clock.forward(Duration.ofDays(6));
        press(RhythmMode.TEST, 130, Duration.ofMinutes(2));
        assertThat(due())
                .as("missed: back tomorrow")
                .isEqualTo(people.as(trainee, board::today).plusDays(1).toString());
    }

    private void press(RhythmMode mode, double rate, Duration passes) {
        people.run(trainee, () -> {
            UUID run = rhythms.start(HANDS_ONLY, mode);
            rhythms.chunk(run, 0, TapTrains.chunk(2, TapTrains.steady(rate)));
            clock.forward(passes);
            rhythms.finish(run);
        });
    }

    private String due() {
        return people.as(trainee, () -> {
            java.time.LocalDate day = board.dueDays("cpr").get(HANDS_ONLY);
            return day == null ? null : day.toString();
        });
    }

    private int minutes() {
        return people.as(
                trainee,
                () -> hours.lines(trainee).stream()
                        .filter(line -> line.source().startsWith("block/P5/drill/cpr"))
                        .map(HoursLine::minutes)
                        .mapToInt(org.pra.academy.kernel.Minutes::value)
                        .sum());
    }
}
