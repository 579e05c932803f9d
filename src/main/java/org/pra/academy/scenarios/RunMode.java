package org.pra.academy.scenarios;

/** Practice has hints and counts for nothing; an assessed run is what competence looks at. */
public enum RunMode {
    PRACTICE,
    ASSESSED
}
