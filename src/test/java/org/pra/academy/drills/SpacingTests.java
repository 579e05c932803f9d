package org.pra.academy.drills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** SM-2 as published: the change of easiness for each quality, and the intervals worked out by hand from its formula. */
class SpacingTests {

    private static final int YEARS = 10_000;

    @ParameterizedTest(name = "quality {0} changes the easiness by {1}")
    @CsvSource({"5, 0.10", "4, 0.00", "3, -0.14"})
    void easinessFollowsThePublishedFormula(int quality, double change) {
        assertThat(Spacing.NEW.after(quality, YEARS).easiness()).isCloseTo(2.5 + change, within(1e-9));
    }

    static Stream<Arguments> sequences() {
        return Stream.of(
                Arguments.of(List.of(4, 4, 4, 4, 4), List.of(1, 6, 15, 38, 95)),
                Arguments.of(List.of(5, 5, 5, 5), List.of(1, 6, 17, 50)),
                Arguments.of(List.of(3, 3, 3, 3), List.of(1, 6, 13, 26)),
                Arguments.of(List.of(4, 4, 4, 1, 4, 4, 4), List.of(1, 6, 15, 1, 1, 6, 15)));
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void intervalsFollowThePublishedSequence(List<Integer> qualities, List<Integer> days) {
        List<Integer> found = new ArrayList<>();
        Spacing spacing = Spacing.NEW;
        for (int quality : qualities) {
            spacing = spacing.after(quality, YEARS);
            found.add(spacing.days());
        }
        assertThat(found).isEqualTo(days);
    }

    @Test
    void easinessNeverFallsBelowTheLeastAndAMissLeavesItAlone() {
        Spacing spacing = Spacing.NEW;
        for (int i = 0; i < 30; i++) {
            spacing = spacing.after(3, YEARS);
        }
        assertThat(spacing.easiness()).isEqualTo(1.3);
        assertThat(spacing.after(0, YEARS)).isEqualTo(new Spacing(0, 1.3, 1));
    }

    @Test
    void skillThatFadesComesBackWithinItsLongestRest() {
        Spacing spacing = Spacing.NEW;
        for (int i = 0; i < 8; i++) {
            spacing = spacing.after(5, 28);
        }
        assertThat(spacing.days()).isEqualTo(28);
        assertThatThrownBy(() -> Spacing.NEW.after(6, 28)).isInstanceOf(IllegalArgumentException.class);
    }
}
