package org.pra.academy.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Seconds of a film count once each, and never faster than twice the clock. */
class WatchingTests {

    private static final Instant START = Instant.parse("2026-11-24T04:30:00Z");
    private static final int FILM = 3_690;

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
        WatchingMeter meter = WatchingMeter.begun(START).filledUntil(START.plusSeconds(5), FILM);
        assertThat(meter.allows(150)).isTrue();
        assertThat(meter.allows(200)).as("four times the speed").isFalse();
        assertThat(meter.spent(150).allows(1)).as("each tenth is spent once").isFalse();
    }

    @Test
    void whatWasSeenWithoutANetworkMayArriveLateUpToOneWholeFilm() {
        WatchingMeter late = WatchingMeter.begun(START).filledUntil(START.plus(Duration.ofDays(3)), FILM);
        assertThat(late.allows(FILM)).isTrue();
        assertThat(late.allows(2 * FILM)).isFalse();
    }

    @Test
    void aClockThatIsSetBackTakesNothingAway() {
        assertThat(WatchingMeter.begun(START)
                        .filledUntil(START.minusSeconds(60), FILM)
                        .allowance())
                .isEqualTo(WatchingMeter.GRACE);
    }
}
