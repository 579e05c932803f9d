package org.pra.academy.videos;

import java.awt.geom.Point2D;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** A ring that draws the eye to a place. */
final class RingOverlay implements Overlay {

    private double[] at = {640, 360};
    private double radius = 60;
    private double start;

    @Override
    public Set<String> keys() {
        return Set.of("at", "size");
    }

    @Override
    public void change(ContentNode node, double time) {
        start = time;
        node.optional("at").ifPresent(found -> at = Keys.numbers(found, 2));
        radius = Keys.number(node, "size", radius);
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        Point2D p =
                stage.picture() == null ? stage.camera().seen(at[0], at[1], time) : new Point2D.Double(at[0], at[1]);
        double r = radius * (1 + 0.5 * Math.exp(-(time - start) * 4) + 0.03 * Math.sin(time * 4));
        pen.ring(Palette.alpha(Palette.WHITE, 0.8), 9, p.getX(), p.getY(), r, r);
        pen.ring(Palette.STOP, 5, p.getX(), p.getY(), r, r);
    }
}
