package org.pra.academy.scenarios;

/** Addresses of the scenario screens. */
public final class ScenarioPaths {

    public static final String SCENARIOS = "scenarios";

    private ScenarioPaths() {}

    public static String scenario(String id) {
        return "scenario/" + id;
    }
}
