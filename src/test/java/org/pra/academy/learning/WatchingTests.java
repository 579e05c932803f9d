package org.pra.academy.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Seconds of a film count once each, and never faster than twice the clock. */
class WatchingTests {

    @Test
    void stretchesJoinWhereTheyMeetAndCountOnce() {
        WatchedSegments seen = WatchedSegments.none()
                .with(new WatchedSegments.Segment(0, 100))
                .with(new WatchedSegments.Segment(300, 400))
                .with(new WatchedSegments.Segment(50, 120))
                .with(new WatchedSegments.Segment(120, 150));
        assertThat(seen.text()).isEqualTo("0-150,300-400");
        assertThat(seen.tenths()).isEqualTo(250);
        assertThat(WatchedSegments.of(seen.text())).isEqualTo(seen);
    }

    @Test
    void anyOrderOfReportsGivesWhatAPlainListOfTenthsGives() {
        Random random = new Random(540);
        for (int round = 0; round < 200; round++) {
            boolean[] plain = new boolean[500];
            WatchedSegments seen = WatchedSegments.none();
            for (int report = 0; report < 30; report++) {
                int from = random.nextInt(480);
                int to = from + 1 + random.nextInt(20);
                seen = seen.with(new WatchedSegments.Segment(from, to));
                java.util.Arrays.fill(plain, from, to, true);
            }
            int expected = 0;
            for (boolean tenth : plain) {
                expected += tenth ? 1 : 0;
            }
            assertThat(seen.tenths()).isEqualTo(expected);
        }
    }

    @Test
    void aStretchThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> new WatchedSegments.Segment(20, 20)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodySeesMoreThanTwiceTheTimeThatPassed() {
        assertThat(WatchingRules.credible(0, 100, Duration.ofSeconds(5))).isTrue();
        assertThat(WatchingRules.credible(0, 200, Duration.ofSeconds(5)))
                .as("four times the speed")
                .isFalse();
        assertThat(WatchingRules.credible(3_000, 100, Duration.ofMinutes(3)))
                .as("reports that come late after a gap in the network")
                .isTrue();
        assertThat(WatchingRules.credible(3_000, 1_000, Duration.ofMinutes(3))).isFalse();
    }
}
