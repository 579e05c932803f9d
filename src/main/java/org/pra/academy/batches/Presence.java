package org.pra.academy.batches;

/** Whether somebody was at a session. An excuse explains an absence; it does not make it attended. */
public enum Presence {
    PRESENT,
    LATE,
    ABSENT,
    EXCUSED;

    /** Minutes attended of a session. */
    int attended(int minutes, int late) {
        return switch (this) {
            case PRESENT -> minutes;
            case LATE -> Math.max(0, minutes - late);
            case ABSENT, EXCUSED -> 0;
        };
    }
}
