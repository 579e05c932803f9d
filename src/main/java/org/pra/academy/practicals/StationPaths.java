package org.pra.academy.practicals;

import java.util.UUID;
import org.pra.academy.kernel.PersonId;

/** Addresses of the station sheet, which is a page of its own and no view. */
public final class StationPaths {

    public static final String ALL = "station/";

    private StationPaths() {}

    public static String sheet(UUID sheet) {
        return ALL + "?sheet=" + sheet;
    }

    /** One trainee on one checklist: the open sheet if there is one, a new one otherwise. */
    public static String open(PersonId trainee, String checklist, String mode) {
        return door(checklist, mode) + "&trainee=" + trainee;
    }

    /** What the code on a station's door says. */
    public static String door(String checklist, String mode) {
        return ALL + "?checklist=" + checklist + "&mode=" + mode;
    }
}
