package org.pra.academy.checklists;

/** What the assessor saw on a line. */
public enum LineState {
    /** Not observed yet. */
    OPEN,
    DONE,
    NOT_DONE,
    /** Done wrong first and put right by the trainee without help: counts as done, and stays visible. */
    CORRECTED;

    public boolean counts() {
        return this == DONE || this == CORRECTED;
    }
}
