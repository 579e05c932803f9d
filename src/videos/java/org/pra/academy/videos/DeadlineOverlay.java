package org.pra.academy.videos;

import java.awt.Color;
import java.util.Locale;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** A span of time that is allowed: a bar from its start to the time when the answer is due, with the time used so far. */
final class DeadlineOverlay implements Overlay, Stage.Lasting {

    private static final double LEFT = 330;
    private static final double WIDE = 690;
    private String label = "";
    private String mark = "";
    private double from;
    private double due = 60;
    private double reached;
    private double changed;
    private Tween used = Tween.still(0);
    private boolean done;

    @Override
    public Set<String> keys() {
        return Set.of("label", "from", "due", "now", "mark", "done");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("label").ifPresent(found -> label = found.asText());
        node.optional("mark").ifPresent(found -> mark = found.asText());
        node.optional("from").ifPresent(found -> {
            from = minutes(found);
            reached = from;
            used = Tween.still(from);
            done = false;
        });
        node.optional("due").ifPresent(found -> due = minutes(found));
        node.optional("now").ifPresent(found -> {
            reached = minutes(found);
            used = used.towards(reached, time, 1.2);
        });
        if (node.flag("done")) {
            done = true;
            changed = time;
        }
    }

    private static double minutes(ContentNode node) {
        String[] parts = node.asText().split(":");
        if (parts.length != 2) {
            node.fault("storyboard-word", "A time is written as \"14:30\".");
            return 0;
        }
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        double end = due + (due - from) * 0.15;
        double now = used.at(time);
        Overlays.panel(pen, 300, 22, 750, 104);
        pen.text(label, LEFT, 51, 19, true, Palette.BRAND, 0);
        if (!mark.isEmpty()) {
            pen.text(mark, LEFT + WIDE, 51, 18, false, Palette.INK, 1);
        }
        pen.box(Palette.SUNKEN, LEFT, 64, WIDE, 20, 10);
        pen.box(Palette.of(0xbfe0cb), LEFT, 64, at(due, end) - LEFT, 20, 10);
        Color colour = now > due ? Palette.STOP : done ? Palette.DONE : Palette.BRAND;
        if (now > from) {
            pen.box(
                    done && now <= due ? Palette.DONE : Palette.BRAND,
                    LEFT,
                    64,
                    Math.max(14, at(Math.min(now, due), end) - LEFT),
                    20,
                    10);
        }
        if (now > due) {
            pen.box(Palette.STOP, at(due, end), 64, at(now, end) - at(due, end), 20, 4);
        }
        double half = at((from + due) / 2, end);
        pen.line(Palette.WHITE, 3, half, 64, half, 84);
        pen.text("half", half, 112, 15, false, Palette.INK_SOFT, 0.5);
        pen.line(Palette.INK, 3, at(due, end), 58, at(due, end), 90);
        pen.text(clock(from), LEFT, 113, 19, true, Palette.INK, 0);
        pen.text("due " + clock(due), at(due, end), 113, 19, true, Palette.INK, 0.5);
        double x = at(now, end);
        pen.oval(Palette.WHITE, x, 74, 15, 15);
        pen.oval(colour, x, 74, 11, 11);
        if (done) {
            Overlays.mark(pen, x, 74, 15, 1, (time - changed) / 0.35);
        }
    }

    private double at(double minute, double end) {
        return LEFT + WIDE * Ease.clamp((minute - from) / Math.max(1, end - from));
    }

    private static String clock(double minute) {
        return String.format(Locale.ROOT, "%02d:%02d", (int) minute / 60, (int) minute % 60);
    }
}
