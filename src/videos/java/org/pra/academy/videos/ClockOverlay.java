package org.pra.academy.videos;

import java.util.Locale;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** The time of day in a corner; it runs in real seconds, or jumps on to a new time quickly. */
final class ClockOverlay implements Overlay, Stage.Lasting {

    private double base;
    private double from;
    private double since;
    private boolean seconds;
    private boolean runs = true;
    private Tween jump = Tween.still(0);
    private String label = "";
    private double[] at = {};

    @Override
    public Set<String> keys() {
        return Set.of("time", "runs", "seconds", "label", "at");
    }

    @Override
    public void change(ContentNode node, double time) {
        double before = since == 0 && base == 0 ? -1 : now(time);
        node.optional("runs").ifPresent(found -> {
            base = now(time);
            since = time;
            runs = found.asText().equals("true");
            jump = Tween.still(0);
        });
        node.optional("seconds").ifPresent(found -> seconds = found.asText().equals("true"));
        node.optional("label").ifPresent(found -> label = found.asText());
        node.optional("at").ifPresent(found -> at = Keys.numbers(found, 2));
        node.optional("time").ifPresent(found -> {
            String[] parts = found.asText().split(":");
            base = Integer.parseInt(parts[0]) * 3600
                    + Integer.parseInt(parts[1]) * 60.0
                    + (parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
            since = time;
            from = before < 0 ? base : before;
            jump = new Tween(from - base, 0, time, before < 0 ? 0 : 1.2);
        });
    }

    private double now(double time) {
        return base + jump.at(time) + (runs ? time - since : 0);
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        int t = (int) Math.max(0, now(time) + 0.001);
        String text = String.format(Locale.ROOT, "%02d:%02d", t / 3600 % 24, t / 60 % 60)
                + (seconds ? String.format(Locale.ROOT, ":%02d", t % 60) : "");
        double w = seconds ? 196 : 146;
        double x = at.length == 0 ? 1256 - w : at[0];
        double y = at.length == 0 ? 22 : at[1];
        Overlays.panel(pen, x, y, w, label.isEmpty() ? 56 : 78);
        pen.oval(Palette.BRAND_SOFT, x + 30, y + 28, 15, 15);
        pen.ring(Palette.BRAND, 2.5, x + 30, y + 28, 15, 15);
        pen.line(Palette.BRAND, 2.5, x + 30, y + 19, x + 30, y + 28, x + 37, y + 32);
        pen.text(text, x + 56, y + 39, 31, true, Palette.INK, 0);
        if (!label.isEmpty()) {
            pen.text(label, x + w / 2, y + 68, 16, false, Palette.INK_SOFT, 0.5);
        }
    }
}
