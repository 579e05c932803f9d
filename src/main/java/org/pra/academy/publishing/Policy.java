package org.pra.academy.publishing;

/** What a change means for trainees in progress. */
public enum Policy {
    /** They keep the text they began under. */
    STAY,
    /** They read the new text from now on; what they have finished stays finished. */
    SWITCH,
    /** They read the new text, and who has finished it finishes it again; hours earned stay. */
    REOPEN
}
