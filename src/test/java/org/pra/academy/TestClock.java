package org.pra.academy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until a test moves it. Starts on 24 Nov 2026, 10:00 in Kolkata. */
public final class TestClock extends Clock {

    public static final Instant START = Instant.parse("2026-11-24T04:30:00Z");
    private volatile Instant now = START;

    public void moveTo(Instant instant) {
        now = instant;
    }

    public void forward(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Kolkata");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @TestConfiguration
    static class Setup {
        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
