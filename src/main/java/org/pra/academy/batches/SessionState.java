package org.pra.academy.batches;

/** Whether a session stands on the timetable. */
public enum SessionState {
    PLANNED,
    CANCELLED
}
