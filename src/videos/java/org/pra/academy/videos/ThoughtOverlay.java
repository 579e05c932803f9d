package org.pra.academy.videos;

import java.awt.geom.Point2D;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** What a person has in mind, as a small drawing in a bubble over the head. */
final class ThoughtOverlay implements Overlay {

    private String who = "";
    private String icon = "";
    private double start;

    @Override
    public Set<String> keys() {
        return Set.of("of", "icon");
    }

    @Override
    public void change(ContentNode node, double time) {
        start = time;
        who = node.text("of", who);
        node.optional("icon").ifPresent(found -> {
            Keys.known(found, Icons.all(), Icons.all().values().iterator().next());
            icon = found.asText();
        });
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        Actor actor = stage.actors().get(who);
        if (actor == null) {
            return;
        }
        double scale = stage.backdrop().scale(actor.y(time)) * actor.role.look().build().height / 100;
        double side = actor.x(time) > 900 ? -1 : 1;
        Point2D head = stage.camera()
                .seen(actor.x(time) + side * scale * 9, actor.y(time) - scale * (actor.headHeight(time) + 16), time);
        double x = Math.max(90, Math.min(1190, head.getX() + side * 60));
        double y = Math.max(80, head.getY() - 20);
        double grow = Ease.smooth((time - start) / 0.5);
        pen.oval(Palette.WHITE, head.getX(), head.getY() + 26, 6, 6);
        pen.oval(Palette.WHITE, head.getX() + side * 14, head.getY() + 8, 10, 10);
        pen.in(x, y, grow, () -> {
            pen.oval(Palette.alpha(Palette.INK, 0.08), 3, 5, 74, 56);
            pen.oval(Palette.WHITE, 0, 0, 74, 56);
            pen.ring(Palette.LINE, 1.5, 0, 0, 74, 56);
            Icons.draw(pen, icon);
        });
    }
}
