package org.pra.academy.videos;

import java.awt.Color;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** The ten dimensions of the de-escalation rubric as chips that light when one is shown, and redden when one is missed. */
final class RubricOverlay implements Overlay, Stage.Lasting {

    static final List<String> NAMES = List.of(
            "Safety and space",
            "Calm self",
            "Opening",
            "Listening",
            "Empathy, apology",
            "Hidden concern",
            "Clear facts, limits",
            "Options",
            "Escalate, record",
            "Privacy, dignity");
    private final Map<Integer, Double> changed = new HashMap<>();
    private final Set<Integer> shown = new HashSet<>();
    private final Set<Integer> missed = new HashSet<>();
    private final Set<Integer> pointed = new HashSet<>();

    @Override
    public Set<String> keys() {
        return Set.of("on", "missed", "point", "clear");
    }

    @Override
    public void change(ContentNode node, double time) {
        if (node.flag("clear")) {
            shown.clear();
            missed.clear();
        }
        pointed.clear();
        node.list("on").forEach(item -> put(item, shown, missed, time));
        node.list("missed").forEach(item -> put(item, missed, shown, time));
        node.list("point").forEach(item -> put(item, pointed, Set.of(), time));
    }

    private void put(ContentNode item, Set<Integer> into, Set<Integer> outOf, double time) {
        int number = item.asText().matches("R([1-9]|10)")
                ? Integer.parseInt(item.asText().substring(1))
                : 0;
        if (number == 0) {
            item.fault("storyboard-word", "The dimensions are R1 to R10.");
            return;
        }
        into.add(number);
        if (!outOf.isEmpty()) {
            outOf.remove(number);
        }
        changed.put(number, time);
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        int newest = 0;
        for (int i = 1; i <= 10; i++) {
            chip(pen, i, time);
            double since = time - changed.getOrDefault(i, -100.0);
            if (lit(i) && since < 4.5 && (newest == 0 || since <= time - changed.getOrDefault(newest, -100.0))) {
                newest = i;
            }
        }
        if (newest > 0) {
            tag(pen, newest, time);
        }
    }

    private boolean lit(int number) {
        return shown.contains(number) || missed.contains(number) || pointed.contains(number);
    }

    private Color ground(int number) {
        return shown.contains(number)
                ? Palette.DONE
                : missed.contains(number)
                        ? Palette.STOP
                        : pointed.contains(number) ? Palette.BRAND : Palette.alpha(Palette.WHITE, 0.92);
    }

    private void chip(Pen pen, int number, double time) {
        double x = 22 + (number - 1) * 101;
        double flash = Math.exp(-(time - changed.getOrDefault(number, -10.0)) * 0.9);
        Color ground = ground(number);
        pen.in(x + 46, 42, 1 + (lit(number) ? 0.08 * flash : 0), () -> {
            pen.box(ground, -46, -22, 92, 44, 9);
            pen.frame(lit(number) ? ground : Palette.LINE, 1.5, -46, -22, 92, 44, 9);
        });
        pen.text("R" + number, x + 12, 50, 23, true, lit(number) ? Palette.WHITE : Palette.INK_SOFT, 0);
        if (shown.contains(number)) {
            pen.line(Palette.WHITE, 3.4, x + 64, 42, x + 70, 48, x + 81, 34);
        } else if (missed.contains(number)) {
            pen.line(Palette.WHITE, 3.4, x + 66, 35, x + 79, 48);
            pen.line(Palette.WHITE, 3.4, x + 79, 35, x + 66, 48);
        }
    }

    /** The name of the dimension that changed last, under its chip for a few seconds. */
    private void tag(Pen pen, int number, double time) {
        double since = time - changed.getOrDefault(number, -10.0);
        String name = NAMES.get(number - 1);
        double w = pen.width(name, 22, true) + 36;
        double x = Math.max(22, Math.min(1034 - w, 22 + (number - 1) * 101 + 46 - w / 2));
        pen.faded(Math.min(1, Math.min(since * 4, (4.5 - since) * 3)), () -> {
            pen.box(ground(number), x, 74, w, 42, 9);
            pen.text(name, x + w / 2, 102, 22, true, Palette.WHITE, 0.5);
        });
    }
}
