package org.pra.academy.drills;

/** Without a clock and with the reason after every card; or against the clock, with the reason after a miss. */
public enum RoundMode {
    ACCURACY,
    SPEED
}
