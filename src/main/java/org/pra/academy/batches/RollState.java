package org.pra.academy.batches;

/** How far the attendance of a session is: not taken, being taken, or closed; after that only amendments change it. */
public enum RollState {
    NOT_TAKEN,
    OPEN,
    CLOSED
}
