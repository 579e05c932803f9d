package org.pra.academy.videos;

/** A number on its way from one value to another; times in seconds. */
record Tween(double from, double to, double start, double seconds) {

    static Tween still(double value) {
        return new Tween(value, value, 0, 0);
    }

    double at(double time) {
        return seconds <= 0 ? to : Ease.lerp(from, to, Ease.smooth((time - start) / seconds));
    }

    boolean moving(double time) {
        return time >= start && time < start + seconds;
    }

    Tween towards(double value, double time, double within) {
        return new Tween(at(time), value, time, within);
    }
}
