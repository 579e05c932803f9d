package org.pra.academy.videos;

import java.awt.geom.Point2D;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** The distance between two people, drawn on the floor, with its measure. */
final class DistanceOverlay implements Overlay {

    private String from = "";
    private String to = "";
    private String label = "";
    private boolean bad;

    @Override
    public Set<String> keys() {
        return Set.of("from", "to", "label", "bad");
    }

    @Override
    public void change(ContentNode node, double time) {
        from = node.text("from", from);
        to = node.text("to", to);
        label = node.text("label", label);
        bad = node.flag("bad");
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        Actor one = stage.actors().get(from);
        Actor two = stage.actors().get(to);
        if (one == null || two == null) {
            return;
        }
        Point2D a = stage.camera().seen(one.x(time), 676, time);
        Point2D b = stage.camera().seen(two.x(time), 676, time);
        double y = Math.min(612, a.getY() - 40);
        var ink = bad ? Palette.STOP : Palette.DONE;
        double middle = (a.getX() + b.getX()) / 2;
        pen.arrow(ink, 5, middle, y, a.getX(), y);
        pen.arrow(ink, 5, middle, y, b.getX(), y);
        double w = pen.width(label, 19, true) + 30;
        pen.box(ink, middle - w / 2, y - 19, w, 38, 9);
        pen.text(label, middle, y + 7, 19, true, Palette.WHITE, 0.5);
    }
}
