package org.pra.academy.scenarios;

import java.util.UUID;

/** Addresses of the scenario screens. */
public final class ScenarioPaths {

    public static final String SCENARIOS = "scenarios";

    public static final String DEBRIEF = "scenario-debrief";
    public static final String TALKS = "scenario-talks";
    public static final String PAIR = "scenario-pair";
    public static final String MAP = "scenario-map";

    private ScenarioPaths() {}

    public static String debrief(UUID run) {
        return DEBRIEF + "/" + run;
    }

    public static String map(String id) {
        return MAP + "/" + id;
    }

    public static String scenario(String id) {
        return "scenario/" + id;
    }
}
