package org.pra.academy.placements;

import org.pra.academy.kernel.PersonId;

/** Addresses of the logbook's screens. */
public final class PlacementPaths {

    public static final String LOGBOOK = "logbook";
    public static final String WRITE = "logbook/write";
    public static final String ASK = "logbook/ask";
    public static final String SIGN = "sign-logbook";
    public static final String LOGBOOKS = "logbooks";
    public static final String LOGBOOK_OF = "logbook-of";
    public static final String SHEET = "logbook-sheet";

    private PlacementPaths() {}

    public static String logbookOf(PersonId trainee) {
        return LOGBOOK_OF + "/" + trainee;
    }

    public static String sheet(PersonId trainee) {
        return SHEET + "/" + trainee;
    }
}
