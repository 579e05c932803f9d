package org.pra.academy.placements;

/** How a link reaches the preceptor. */
public enum Way {
    /** The academy sends it; the trainee never sees it. */
    EMAIL,
    /** The trainee shows it on their own screen or passes it on; instructors see that it was so. */
    SCREEN
}
