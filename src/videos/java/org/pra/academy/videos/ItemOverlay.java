package org.pra.academy.videos;

import java.awt.geom.Point2D;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** One thing, shown large with its name, that then moves to a place and grows small, as into a bin. */
final class ItemOverlay implements Overlay {

    private double[] at = {640, 230};
    private double[] target = {640, 230};
    private double left = -1;
    private String thing = "";
    private String label = "";

    @Override
    public Set<String> keys() {
        return Set.of("thing", "label", "at", "to");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("thing").ifPresent(found -> {
            Keys.known(
                    found,
                    WasteItems.all(),
                    WasteItems.all().values().iterator().next());
            thing = found.asText();
            left = -1;
        });
        label = node.text("label", label);
        node.optional("at").ifPresent(found -> at = Keys.numbers(found, 2));
        node.optional("to").ifPresent(found -> {
            Spot spot = found.isList()
                    ? Directions.place(found, null)
                    : new WasteCornerSet().spots().getOrDefault(found.asText(), Spot.at(640, 410));
            target = new double[] {spot.x(), spot.y()};
            left = time;
        });
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        double share = left < 0 ? 0 : Ease.smooth((time - left) / 0.9);
        Point2D end = stage.camera().seen(target[0], target[1], time);
        double x = Ease.lerp(at[0], end.getX(), share);
        double y = Ease.lerp(at[1], end.getY(), share) - Math.sin(share * Math.PI) * 60;
        if (share < 0.05 && !label.isEmpty()) {
            double w = Math.max(190, pen.width(label, 20, true) + 40);
            Overlays.panel(pen, x - w / 2, y - 84, w, 196);
            pen.text(label, x, y + 92, 20, true, Palette.INK, 0.5);
        }
        pen.faded(
                share > 0.9 ? (1 - share) * 10 : 1,
                () -> pen.in(x, y, Ease.lerp(1.25, 0.5, share), () -> WasteItems.draw(pen, thing)));
    }
}
