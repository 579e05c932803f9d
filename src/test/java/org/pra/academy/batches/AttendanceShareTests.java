package org.pra.academy.batches;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.Percent;

/** The 70 % rule and what may still be missed. */
class AttendanceShareTests {

    @Test
    void mayMissIsWhatKeepsTheShareOverAllThatIsHeldAndToCome() {
        AttendanceShare share = share(90, 100, 200);
        assertThat(share.reaches()).isTrue();
        assertThat(share.mayMiss()).isEqualTo(Minutes.of(80));
        assertThat(share(10, 100, 200).mayMiss()).isEqualTo(Minutes.NONE);
    }

    @Test
    void exactlySeventyPercentIsEnoughAndAMinuteLessIsNot() {
        assertThat(share(70, 100, 0).reaches()).isTrue();
        assertThat(share(69, 100, 0).reaches()).isFalse();
        assertThat(share(6999, 10000, 0).reaches()).isFalse();
    }

    @Test
    void whatCannotBeReachedAnyMoreIsSaid() {
        AttendanceShare share = share(0, 100, 100);
        assertThat(share.beyond()).isEqualTo(Minutes.of(40));
        assertThat(share.mayMiss()).isEqualTo(Minutes.NONE);
        assertThat(share(0, 30, 70).beyond()).isEqualTo(Minutes.NONE);
    }

    @Test
    void nothingHeldIsNothingReached() {
        assertThat(share(0, 0, 500).reaches()).isFalse();
        assertThat(share(0, 0, 500).mayMiss()).isEqualTo(Minutes.of(150));
    }

    @Test
    void aCentreMayAskForMore() {
        AttendanceShare share = new AttendanceShare(Minutes.of(75), Minutes.of(100), Minutes.NONE, Percent.of(80));
        assertThat(share.reaches()).isFalse();
        assertThat(share.beyond()).isEqualTo(Minutes.of(5));
    }

    private static AttendanceShare share(int attended, int held, int toCome) {
        return new AttendanceShare(Minutes.of(attended), Minutes.of(held), Minutes.of(toCome), Percent.of(70));
    }
}
