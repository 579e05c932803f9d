package org.pra.academy.videos;

/** Chest compressions in time with the metronome, and the breaths between them. */
final class Compressions {

    private boolean going;
    private double start;
    private double rate = 110;
    private double depth = 5.5;
    private double recoil = 1;
    private double breathStart = -10;

    void rhythm(double time, double perMinute) {
        start = time;
        rate = perMinute;
    }

    void press(boolean on, double centimetres, double released) {
        going = on;
        depth = centimetres;
        recoil = released;
    }

    void breathe(double time) {
        breathStart = time;
    }

    boolean going() {
        return going;
    }

    double beat(double time) {
        return (time - start) * rate / 60;
    }

    /** How far the chest is down, where 1 is the depth in use; the lowest point falls on the tick. */
    double down(double time) {
        if (!going) {
            return 0;
        }
        double wave = 0.5 + 0.5 * Math.cos(beat(time) * 2 * Math.PI);
        return 1 - recoil + recoil * wave;
    }

    double centimetres(double time) {
        return going ? down(time) * depth : 0;
    }

    double deepest() {
        return depth;
    }

    /** Whether the chest comes up fully between two compressions. */
    boolean released() {
        return recoil > 0.95;
    }

    /** How far the chest has risen with a breath, 0 to 1; one breath lasts about a second. */
    double rise(double time) {
        double since = time - breathStart;
        return since < 0 || since > 2 ? 0 : since < 1 ? Ease.smooth(since) : 1 - Ease.smooth(since - 1);
    }

    boolean blowing(double time) {
        return time - breathStart >= 0 && time - breathStart < 1;
    }
}
