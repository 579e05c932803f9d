package org.pra.academy.videos;

import java.util.Set;
import org.pra.academy.content.ContentNode;

/** A person's name and role at the lower left. */
final class NameOverlay implements Overlay {

    private String name = "";
    private String role = "";

    @Override
    public Set<String> keys() {
        return Set.of("name", "role");
    }

    @Override
    public void change(ContentNode node, double time) {
        name = node.text("name");
        role = node.text("role", "");
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        double w = Math.max(pen.width(name, 25, true), pen.width(role, 18, false)) + 50;
        pen.box(Palette.alpha(Palette.WHITE, 0.95), 40, 512, w, 72, 8);
        pen.box(Palette.BRAND, 40, 512, 7, 72, 3);
        pen.text(name, 64, 544, 25, true, Palette.INK, 0);
        pen.text(role, 64, 570, 18, false, Palette.INK_SOFT, 0);
    }
}
