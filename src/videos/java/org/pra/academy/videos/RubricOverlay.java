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
            "Safety and space", "Calm self", "Opening", "Listening", "Empathy, apology", "Hidden concern", "Clear facts, limits",
            "Options", "Escalate, record", "Privacy, dignity");
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
        int number = item.asText().matches("R([1-9]|10)") ? Integer.parseInt(item.asText().substring(1)) : 0;
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
        for (int i = 1; i <= 10; i++) {
            double x = 22 + (i - 1) * 101;
            double since = time - changed.getOrDefault(i, -10.0);
            double flash = Math.exp(-since * 0.9);
            boolean lit = shown.contains(i) || missed.contains(i) || pointed.contains(i);
            Color ground = shown.contains(i)
                    ? Palette.DONE
                    : missed.contains(i) ? Palette.STOP : pointed.contains(i) ? Palette.BRAND : Palette.alpha(Palette.WHITE, 0.92);
            double grow = 1 + (lit ? 0.08 * flash : 0);
            pen.in(x + 47, 44, grow, () -> {
                pen.box(ground, -46, -26, 92, 52, 9);
                pen.frame(lit ? ground : Palette.LINE, 1.5, -46, -26, 92, 52, 9);
            });
            Color ink = lit ? Palette.WHITE : Palette.INK_SOFT;
            pen.text("R" + i, x + 10, 41, 17, true, ink, 0);
            if (shown.contains(i)) {
                pen.line(Palette.WHITE, 3, x + 68, 35, x + 73, 40, x + 82, 29);
            } else if (missed.contains(i)) {
                pen.line(Palette.WHITE, 3, x + 69, 29, x + 80, 40);
                pen.line(Palette.WHITE, 3, x + 80, 29, x + 69, 40);
            }
            String name = NAMES.get(i - 1);
            double size = Math.min(12.5, 12.5 * 84 / pen.width(name, 12.5, false));
            pen.text(name, x + 10, 60, size, false, ink, 0);
        }
    }
}
