package org.pra.academy.curriculum;

/** Addresses of the public screens. */
public final class ProgrammePaths {

    public static final String PROGRAMME = "";
    public static final String PRIVACY = "privacy";

    private ProgrammePaths() {}
}
