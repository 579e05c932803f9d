package org.pra.academy.videos;

import org.jspecify.annotations.Nullable;

/** An overlay that is on the screen, or on its way in or out. */
final class Shown {

    final Overlay overlay;
    private Tween presence;
    private @Nullable Double goes;

    Shown(Overlay overlay, double time) {
        this.overlay = overlay;
        this.presence = new Tween(0, 1, time, 0.35);
    }

    void hide(double time) {
        presence = presence.towards(0, time, 0.3);
        goes = time + 0.3;
    }

    boolean gone(double time) {
        return goes != null && time >= goes;
    }

    boolean leaving() {
        return goes != null;
    }

    double presence(double time) {
        return presence.at(time);
    }
}
