package org.pra.academy.videos;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.util.Locale;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** Seconds counted from the moment it is shown, with the allowed range as an arc; it can be stopped. */
final class StopwatchOverlay implements Overlay {

    private double start = -1;
    private double stopped = -1;
    private double low;
    private double high = 10;
    private String label = "";
    private double left = 24;
    private double top = 22;

    @Override
    public Set<String> keys() {
        return Set.of("label", "target", "stop", "restart", "at");
    }

    @Override
    public void change(ContentNode node, double time) {
        if (start < 0 || node.flag("restart")) {
            start = time;
            stopped = -1;
        }
        node.optional("label").ifPresent(found -> label = found.asText());
        node.optional("target").ifPresent(found -> {
            double[] target = Keys.numbers(found, 2);
            low = target[0];
            high = target[1];
        });
        node.optional("at").ifPresent(found -> {
            double[] at = Keys.numbers(found, 2);
            left = at[0];
            top = at[1];
        });
        if (node.flag("stop")) {
            stopped = time;
        }
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        double passed = (stopped >= 0 ? stopped : time) - start;
        pen.in(left - 24, top - 22, 1, () -> dial(pen, passed));
    }

    private void dial(Pen pen, double passed) {
        double full = high * 1.25;
        double cx = 100;
        double cy = 118;
        Overlays.panel(pen, 24, 22, 152, label.isEmpty() ? 176 : 210);
        pen.box(Palette.STEEL_DARK, cx - 8, 34, 16, 14, 4);
        pen.ring(Palette.SUNKEN, 12, cx, cy, 58, 58);
        arc(pen, Palette.of(0xbfe0cb), cx, cy, low / full, high / full);
        Color colour = passed > high ? Palette.STOP : passed >= low ? Palette.DONE : Palette.BRAND;
        arc(pen, colour, cx, cy, 0, Math.min(1, passed / full));
        pen.text(
                String.format(Locale.ROOT, passed < 100 ? "%.1f" : "%.0f", passed),
                cx,
                cy + 9,
                34,
                true,
                Palette.INK,
                0.5);
        pen.text("seconds", cx, cy + 30, 14, false, Palette.INK_SOFT, 0.5);
        if (!label.isEmpty()) {
            pen.text(label, cx, 216, label.length() > 15 ? 14 : 17, true, Palette.INK, 0.5);
        }
    }

    private static void arc(Pen pen, Color colour, double cx, double cy, double from, double to) {
        if (to > from) {
            pen.graphics().setColor(colour);
            pen.graphics()
                    .setStroke(new java.awt.BasicStroke(
                            12, java.awt.BasicStroke.CAP_BUTT, java.awt.BasicStroke.JOIN_ROUND));
            pen.graphics()
                    .draw(new Arc2D.Double(
                            cx - 58, cy - 58, 116, 116, 90 - from * 360, -(to - from) * 360, Arc2D.OPEN));
        }
    }
}
