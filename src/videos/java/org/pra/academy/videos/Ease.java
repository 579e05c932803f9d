package org.pra.academy.videos;

/** Small curves that make motion gentle. */
final class Ease {

    private Ease() {}

    static double clamp(double share) {
        return Math.max(0, Math.min(1, share));
    }

    /** Slow start, slow end. */
    static double smooth(double share) {
        double s = clamp(share);
        return s * s * (3 - 2 * s);
    }

    static double lerp(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
