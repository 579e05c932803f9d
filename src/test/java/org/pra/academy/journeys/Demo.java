package org.pra.academy.journeys;

/** The demo's accounts, as the console prints them. */
final class Demo {

    static final String PASSWORD = "namaste-pra-2026";
    static final String ADMINISTRATOR = "admin@example.org";
    static final String INSTRUCTOR = "instructor@example.org";
    static final String TRAINEE = "trainee@example.org";
    static final String GRADUATE = "graduate@example.org";

    /** Every gate before the theory paper is open for this trainee. */
    static final String READY_FOR_THE_PAPER = "deepak.rawat@example.org";

    /** A trainee whom no other journey meets. */
    static final String DILIGENT = "fatima.zehra@example.org";

    private Demo() {}
}
