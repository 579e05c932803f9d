package org.pra.academy.videos;

import java.util.Set;
import org.pra.academy.content.ContentNode;

/** A title on a soft ground over the whole picture. */
final class CardOverlay implements Overlay, Stage.Covering {

    private String title = "";
    private String text = "";
    private double start;

    @Override
    public Set<String> keys() {
        return Set.of("title", "text");
    }

    @Override
    public void change(ContentNode node, double time) {
        start = time;
        title = node.text("title", title);
        text = node.text("text", "");
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        pen.box(Palette.alpha(Palette.of(0xf4f0e8), 0.93), 0, 0, 1280, 720, 0);
        double share = Ease.smooth((time - start) / 0.7);
        pen.box(Palette.NEXT, 640 - 60 * share, 400, 120 * share, 5, 2);
        double size = Math.min(52, 52 * 1120 / pen.width(title, 52, true));
        pen.text(title, 640, 350, size, true, Palette.BRAND, 0.5);
        double at = 448;
        for (String row : Pen.wrap(text, 900, 25, false)) {
            pen.text(row, 640, at, 25, false, Palette.INK_SOFT, 0.5);
            at += 34;
        }
    }
}
