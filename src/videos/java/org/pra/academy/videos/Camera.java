package org.pra.academy.videos;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** Which part of the set fills the picture; moves are eased. */
final class Camera {

    private Tween x = Tween.still(640);
    private Tween y = Tween.still(360);
    private Tween zoom = Tween.still(1);

    void move(double toX, double toY, double toZoom, double time, double seconds) {
        double halfWidth = 640 / toZoom;
        double halfHeight = 360 / toZoom;
        x = x.towards(Math.max(halfWidth, Math.min(1280 - halfWidth, toX)), time, seconds);
        y = y.towards(Math.max(halfHeight, Math.min(720 - halfHeight, toY)), time, seconds);
        zoom = zoom.towards(toZoom, time, seconds);
    }

    AffineTransform view(double time) {
        double z = zoom.at(time);
        AffineTransform view = new AffineTransform();
        view.translate(640, 360);
        view.scale(z, z);
        view.translate(-x.at(time), -y.at(time));
        return view;
    }

    Point2D seen(double worldX, double worldY, double time) {
        return view(time).transform(new Point2D.Double(worldX, worldY), null);
    }
}
