package org.pra.academy.videos;

import java.util.Map;

/** A set: what stands behind the people, what stands before them, and the places it offers. */
interface Backdrop {

    void behind(Pen pen, Stage stage);

    /** Furniture in front of people who stand farther back than {@link #frontLine()}. */
    default void infront(Pen pen, Stage stage) {}

    default double frontLine() {
        return 10_000;
    }

    /** Pixels for a hundredth of a grown man at a place on the floor. */
    default double scale(double y) {
        return 4.35 * (0.35 + 0.65 * y / 650);
    }

    Map<String, Spot> spots();
}
