package org.pra.academy.videos;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** A few words with an arrow to a point; in a set the point moves with the camera. */
final class CalloutOverlay implements Overlay {

    private double[] to = {640, 360};
    private double[] at = {640, 200};
    private String text = "";
    private boolean stop;
    private double start;

    @Override
    public Set<String> keys() {
        return Set.of("text", "at", "to", "stop");
    }

    @Override
    public void change(ContentNode node, double time) {
        start = time;
        node.optional("text").ifPresent(found -> text = found.asText());
        node.optional("at").ifPresent(found -> at = Keys.numbers(found, 2));
        node.optional("to").ifPresent(found -> to = Keys.numbers(found, 2));
        stop = node.flag("stop");
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        Point2D target =
                stage.picture() == null ? stage.camera().seen(to[0], to[1], time) : new Point2D.Double(to[0], to[1]);
        List<String> rows = Pen.wrap(text, 280, 20, true);
        double w =
                rows.stream().mapToDouble(row -> pen.width(row, 20, true)).max().orElse(60) + 32;
        double h = rows.size() * 26 + 18;
        double share = Ease.smooth((time - start) / 0.5);
        double x2 = Ease.lerp(at[0], target.getX(), share);
        double y2 = Ease.lerp(at[1], target.getY(), share);
        var ink = stop ? Palette.STOP : Palette.BRAND;
        pen.arrow(ink, 4, at[0], at[1], x2, y2);
        pen.box(ink, at[0] - w / 2, at[1] - h / 2, w, h, 10);
        for (int i = 0; i < rows.size(); i++) {
            pen.text(rows.get(i), at[0], at[1] - h / 2 + 29 + i * 26, 20, true, Palette.WHITE, 0.5);
        }
    }
}
