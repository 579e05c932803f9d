package org.pra.academy.refreshers;

/** Addresses of the screens about skills that should be shown again. */
public final class RefresherPaths {

    public static final String MINE = "my-skills";
    public static final String BATCH = "skills-due";

    private RefresherPaths() {}
}
