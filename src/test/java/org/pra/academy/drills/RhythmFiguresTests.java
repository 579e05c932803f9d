package org.pra.academy.drills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Reason;

class RhythmFiguresTests {

    private static final RhythmDrill DRILL = RhythmReader.read(ContentTree.shipped(), new Faults());
    private static final double RATE = 0.5;
    private static final double MILLIS = 10;

    @ParameterizedTest(name = "a machine at {0} a minute passes: {1}")
    @CsvSource({"110, true", "100, true", "120, true", "95, false", "130, false"})
    void steadyTrainGivesItsOwnRate(double rate, boolean passes) {
        RhythmFigures figures = figures(TapTrains.steady(rate), "hands-only");
        assertThat(figures.rate()).isCloseTo(rate, within(RATE));
        assertThat(figures.spread()).isLessThan(1);
        assertThat(figures.pauses()).isEmpty();
        assertThat(figures.fraction()).isEqualTo(100);
        assertThat(figures.complete()).isTrue();
        assertThat(figures.inRange()).isEqualTo(passes ? 100 : 0);
        assertThat(judge(figures, "hands-only").holds()).isEqualTo(passes);
    }

    @Test
    void tiringHandIsSeenInTheWindowsAndInTheDrift() {
        RhythmFigures figures = figures(TapTrains.drifting(118, 92), "hands-only");
        assertThat(figures.windows()).hasSize(12);
        assertThat(figures.windows().getFirst().rate()).isCloseTo(117, within(1.5));
        assertThat(figures.windows().getLast().rate()).isCloseTo(93, within(1.5));
        assertThat(figures.drift()).isCloseTo(-19.5, within(1.0));
        assertThat(judge(figures, "hands-only").holds()).isFalse();
    }

    @Test
    void pauseOfTwelveSecondsIsMeasuredAndSaidAloud() {
        RhythmFigures figures = figures(TapTrains.withPause(110, 12_000), "hands-only");
        assertThat(figures.rate()).isCloseTo(110, within(RATE));
        assertThat(figures.longestPause()).isCloseTo(12_000, within(MILLIS));
        assertThat(figures.pauses()).singleElement().satisfies(pause -> {
            assertThat(pause.from()).isCloseTo(60_000, within(546.0));
            assertThat(pause.length()).isCloseTo(12_000, within(MILLIS));
        });
        assertThat(figures.handsOff()).isCloseTo(12_000, within(MILLIS));
        assertThat(figures.fraction()).isCloseTo(90, within(0.1));
        assertThat(judge(figures, "hands-only").missing())
                .extracting(Reason::rule)
                .containsExactly("rhythm-pause");
    }

    @Test
    void thirtyAndTwoWithAnUnsteadyHandIsCountedInSets() {
        RhythmFigures figures = figures(TapTrains.sets(30, 110, 25), "adult-30-2");
        assertThat(figures.rate()).isCloseTo(110, within(RATE));
        assertThat(figures.sets().subList(0, figures.sets().size() - 1))
                .isNotEmpty()
                .allSatisfy(set -> {
                    assertThat(set.compressions()).isEqualTo(30);
                    assertThat(set.breaths()).isEqualTo(2);
                    assertThat(set.length()).isBetween(15_000.0, 18_000.0);
                });
        assertThat(figures.longestPause()).isCloseTo(3_545, within(60.0));
        assertThat(judge(figures, "adult-30-2").holds()).isTrue();
    }

    @Test
    void twentyNineIsNotThirtyAndNoBreathIsNotTwo() {
        List<TapTrains.Row> breathless = TapTrains.sets(29, 110, 0).stream()
                .filter(row -> !row.kind().equals("b"))
                .toList();
        assertThat(judge(figures(breathless, "adult-30-2"), "adult-30-2").missing())
                .extracting(Reason::rule)
                .containsExactly("rhythm-sets", "rhythm-breaths");
    }

    @Test
    void fifteenAndTwoTakesSevenToNineSeconds() {
        RhythmFigures figures = figures(TapTrains.sets(15, 110, 0), "infant-15-2");
        assertThat(figures.sets().getFirst().length()).isBetween(7_000.0, 9_000.0);
        assertThat(judge(figures, "infant-15-2").holds()).isTrue();
    }

    @Test
    void stoppingEarlyNeverPassesHoweverGood() {
        List<TapTrains.Row> short40 = new ArrayList<>(TapTrains.steady(110).subList(0, 70));
        RhythmFigures figures = figures(short40, "hands-only");
        assertThat(figures.complete()).isFalse();
        assertThat(judge(figures, "hands-only").missing())
                .extracting(Reason::rule)
                .containsExactly("rhythm-time");
    }

    @Test
    void bounceOfAFingerIsNoCompressionAndTheOrderOfArrivalDoesNotMatter() {
        List<TapTrains.Row> bouncing = new ArrayList<>();
        TapTrains.steady(110).forEach(row -> {
            bouncing.add(row);
            bouncing.add(new TapTrains.Row(row.at() + 60, row.kind()));
        });
        java.util.Collections.shuffle(bouncing, new java.util.Random(7));
        RhythmFigures figures = figures(bouncing, "hands-only");
        assertThat(figures.rate()).isCloseTo(110, within(RATE));
        assertThat(figures.compressions())
                .isEqualTo(figures(TapTrains.steady(110), "hands-only").compressions());
    }

    @Test
    void nothingPressedGivesNoFigureAndNoFailure() {
        RhythmFigures figures = figures(List.of(new TapTrains.Row(5, "b")), "adult-30-2");
        assertThat(figures.compressions()).isZero();
        assertThat(figures.drift()).isNull();
        assertThat(judge(figures, "adult-30-2").holds()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void logOfEveryVersionGivesTheSameFigures(int version) {
        List<TapTrains.Row> train = TapTrains.sets(30, 110, 25);
        assertThat(RhythmFigures.of(RhythmLog.read(TapTrains.chunk(version, train)), exercise("adult-30-2")))
                .isEqualTo(figures(train, "adult-30-2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"version\":3,\"events\":[]}|Version 3",
                "{\"events\":[]}|Version 0",
                "{\"version\":2,\"events\":[[-4,\"c\"]]}|number of milliseconds",
                "{\"version\":2,\"events\":[[4,\"x\"]]}|compression, a breath",
                "{\"version\":2}|list",
                "nonsense|no JSON"
            })
    void unreadableLogSaysWhy(String body, String words) {
        assertThatThrownBy(() -> RhythmLog.read(body))
                .isInstanceOf(RhythmLog.Unreadable.class)
                .hasMessageContaining(words);
    }

    private static RhythmFigures figures(List<TapTrains.Row> train, String exercise) {
        return RhythmFigures.of(TapTrains.events(train), exercise(exercise));
    }

    private static Decision judge(RhythmFigures figures, String exercise) {
        return RhythmRules.judge(figures, exercise(exercise));
    }

    private static RhythmExercise exercise(String id) {
        return DRILL.exercise(id).orElseThrow();
    }
}
