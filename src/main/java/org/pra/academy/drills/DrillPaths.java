package org.pra.academy.drills;

/** Addresses of the drill screens. */
public final class DrillPaths {

    public static final String DRILLS = "drills";
    public static final String RHYTHM = "rhythm";
    public static final String DECK = "drill";
    public static final String OVERVIEW = "drills-of-batch";

    private DrillPaths() {}

    public static String rhythm(String exercise) {
        return RHYTHM + "/" + exercise;
    }

    public static String deck(String deck) {
        return DECK + "/" + deck;
    }
}
