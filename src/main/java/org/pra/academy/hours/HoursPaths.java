package org.pra.academy.hours;

import org.pra.academy.kernel.PersonId;

/** Addresses of the ledger. */
public final class HoursPaths {

    public static final String MINE = "hours";

    private HoursPaths() {}

    /** A trainee's ledger for staff. */
    public static String of(PersonId trainee) {
        return "hours-of/" + trainee;
    }
}
