package org.pra.academy.placements;

/** Where an entry of the logbook stands. */
public enum EntryState {
    /** By the trainee, not signed; earns nothing yet. */
    WRITTEN,
    /** Given back by the preceptor with a reason; the trainee may correct it and ask again. */
    RETURNED,
    /** Seen and signed by the preceptor; its minutes stand in the hours ledger. */
    SIGNED,
    /** Taken back by the trainee before it was signed. */
    WITHDRAWN,
    /** Signed once, then declared void by an instructor with a reason; its minutes were taken back. */
    VOIDED;

    /** Whether the trainee may still change it. */
    public boolean open() {
        return this == WRITTEN || this == RETURNED;
    }
}
