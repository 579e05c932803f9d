package org.pra.academy.frontdesk;

/** Addresses of the training hospital's screens. */
public final class FrontDeskPaths {

    public static final String LIST = "front-desk";
    public static final String EXERCISE = "front-desk/task";

    private FrontDeskPaths() {}

    public static String task(String id) {
        return EXERCISE + "/" + id;
    }
}
