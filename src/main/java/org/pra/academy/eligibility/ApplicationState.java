package org.pra.academy.eligibility;

/** Where an application stands. */
public enum ApplicationState {
    /** The applicant is still writing. */
    DRAFT,
    /** Waits for an administrator. */
    SUBMITTED,
    /** An administrator asked for more; the applicant may change it again. */
    MORE_ASKED,
    /** One administrator wants to accept against the rules; a second must agree. */
    OVERRIDE_PROPOSED,
    ACCEPTED,
    REFUSED;

    public boolean open() {
        return this == DRAFT || this == MORE_ASKED;
    }

    public boolean waiting() {
        return this == SUBMITTED || this == OVERRIDE_PROPOSED;
    }
}
