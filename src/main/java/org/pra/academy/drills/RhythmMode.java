package org.pra.academy.drills;

/** With the coach's words while one presses, or alone. Only a test moves the day an exercise comes back. */
public enum RhythmMode {
    COACHED,
    TEST
}
