package org.pra.academy.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pra.academy.curriculum.EmployabilityModule;
import org.pra.academy.curriculum.LectureText;
import org.pra.academy.kernel.Decision;

class EmployabilityRulesTests {

    private static final EmployabilityModule MODULE = new EmployabilityModule(
            "ES01",
            "A module",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            IntStream.rangeClosed(1, 6)
                    .mapToObj(i -> new EmployabilityModule.Task("ES01-W" + i, "", "", ""))
                    .toList(),
            new LectureText(
                    "",
                    List.of(
                            new LectureText.Section("s1", "One", List.of()),
                            new LectureText.Section("s2", "Two", List.of())),
                    0),
            List.of(),
            List.of(),
            List.of());

    @Test
    void aFreshModuleNamesAllThatIsMissing() {
        assertThat(EmployabilityRules.check(MODULE, LectureProgress.none("ES01"), 0)
                        .missing())
                .extracting("rule")
                .containsExactly("lesson-read", "worksheet-answered", "check-passed");
    }

    @Test
    void oneEmptyTaskIsEnoughForNotYet() {
        Decision decision = EmployabilityRules.check(MODULE, progress(2, 8), 5);
        assertThat(decision.missing()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("worksheet-answered");
            assertThat(reason.args()).containsExactly("5", "6");
        });
    }

    @Test
    void everythingTogetherIsDone() {
        assertThat(EmployabilityRules.check(MODULE, progress(2, 5), 6).holds()).isTrue();
    }

    @Test
    void fiveOfEightPassesTheCheckAndFourDoesNot() {
        assertThat(QuizRules.passes(5, QuizRules.CHECK_ITEMS)).isTrue();
        assertThat(QuizRules.passes(4, QuizRules.CHECK_ITEMS)).isFalse();
    }

    private static LectureProgress progress(int sections, int right) {
        return new LectureProgress("ES01", "s2", sections, 1, 3, right, true, null, null);
    }
}
