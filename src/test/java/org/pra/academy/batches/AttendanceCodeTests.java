package org.pra.academy.batches;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pra.academy.batches.WallCode.Verdict;

/** A code holds for its 20 seconds and 5 more. */
class AttendanceCodeTests {

    private static final Instant STEP = Instant.parse("2026-11-24T04:30:00Z");
    private static final String SECRET = WallCode.newSecret();

    @ParameterizedTest
    @CsvSource({
        "0, RIGHT",
        "19000, RIGHT",
        "20000, RIGHT",
        "25000, RIGHT",
        "25001, TOO_OLD",
        "26000, TOO_OLD",
        "40000, TOO_OLD",
        "590000, TOO_OLD",
        "660000, WRONG",
        "-1, WRONG"
    })
    void codeOfAStepIsJudgedByItsAge(long millis, Verdict verdict) {
        String code = WallCode.at(SECRET, STEP);
        assertThat(WallCode.judge(SECRET, code, STEP.plusMillis(millis))).isEqualTo(verdict);
    }

    @Test
    void codeChangesWithEachStepAndStaysWithinIt() {
        assertThat(WallCode.at(SECRET, STEP.plusMillis(19_999))).isEqualTo(WallCode.at(SECRET, STEP));
        Set<String> codes = new HashSet<>();
        for (int step = 0; step < 200; step++) {
            codes.add(WallCode.at(SECRET, STEP.plus(WallCode.STEP.multipliedBy(step))));
        }
        assertThat(codes).hasSize(200).allMatch(code -> code.matches("[2-9A-HJKMNP-Z]{6}"));
    }

    @Test
    void anotherSessionsCodeIsWrong() {
        assertThat(WallCode.judge(WallCode.newSecret(), WallCode.at(SECRET, STEP), STEP))
                .isEqualTo(Verdict.WRONG);
    }

    @Test
    void smallLettersAndSpacesAreForgiven() {
        String code = WallCode.at(SECRET, STEP).toLowerCase(Locale.ROOT);
        assertThat(WallCode.judge(SECRET, " " + code.substring(0, 3) + " " + code.substring(3) + "-", STEP))
                .isEqualTo(Verdict.RIGHT);
        assertThat(WallCode.judge(SECRET, "", STEP)).isEqualTo(Verdict.WRONG);
    }

    @Test
    void secondsCountDownFromTwentyToOne() {
        assertThat(WallCode.secondsLeft(STEP)).isEqualTo(20);
        assertThat(WallCode.secondsLeft(STEP.plus(Duration.ofMillis(19_001)))).isEqualTo(1);
    }
}
