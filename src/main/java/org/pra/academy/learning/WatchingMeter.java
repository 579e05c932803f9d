package org.pra.academy.learning;

import java.time.Duration;
import java.time.Instant;

/**
 * How many tenths of a second of a film may still be credited. It fills twice as fast as the clock runs, because the player goes up to
 * twice the speed, and holds at most one whole film, so that what was seen without a network may arrive late. It runs on over
 * reloads and over several tabs: opening a film again gives nothing.
 */
record WatchingMeter(int allowance, Instant at) {

    static final int GRACE = 50;
    private static final int TENTHS_A_SECOND = 20;

    static WatchingMeter begun(Instant now) {
        return new WatchingMeter(GRACE, now);
    }

    WatchingMeter filledUntil(Instant now, int filmTenths) {
        long gained = Math.max(0, Duration.between(at, now).toMillis()) * TENTHS_A_SECOND / 1_000;
        return new WatchingMeter((int) Math.min(filmTenths + GRACE, allowance + gained), now);
    }

    boolean allows(int tenths) {
        return tenths <= allowance;
    }

    WatchingMeter spent(int tenths) {
        return new WatchingMeter(allowance - tenths, at);
    }
}
