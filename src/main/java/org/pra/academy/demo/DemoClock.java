package org.pra.academy.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's clock: set back while the institute's past is made, then equal to the real one. */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {

    private final ZoneId zone;
    private final Clock real;
    private volatile Duration back = Duration.ZERO;

    @Autowired
    DemoClock(@Value("${pra.time-zone:Asia/Kolkata}") ZoneId zone) {
        this(zone, Clock.system(zone));
    }

    private DemoClock(ZoneId zone, Clock real) {
        this.zone = zone;
        this.real = real;
    }

    void daysAgo(int days) {
        back = Duration.ofDays(days);
    }

    void at(Instant moment) {
        back = Duration.between(moment, real.instant());
    }

    void now() {
        back = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DemoClock(other, real.withZone(other));
    }

    @Override
    public Instant instant() {
        return real.instant().minus(back);
    }
}
