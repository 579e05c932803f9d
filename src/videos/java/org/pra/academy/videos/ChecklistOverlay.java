package org.pra.academy.videos;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** A list of lines at the side that are ticked, crossed or pointed at one by one. */
final class ChecklistOverlay implements Overlay {

    private final Map<String, String> lines = new LinkedHashMap<>();
    private final Map<String, Integer> state = new HashMap<>();
    private final Map<String, Double> changed = new HashMap<>();
    private String title = "";
    private String now = "";
    private double x = 24;
    private double y = 100;
    private double width = 370;

    @Override
    public Set<String> keys() {
        return Set.of("title", "items", "tick", "cross", "point", "at", "width");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("title").ifPresent(found -> title = found.asText());
        node.optional("items").ifPresent(found -> {
            lines.clear();
            found.entries().forEach((id, text) -> lines.put(id, text.asText()));
        });
        node.optional("at").ifPresent(found -> {
            double[] at = Keys.numbers(found, 2);
            x = at[0];
            y = at[1];
        });
        width = Keys.number(node, "width", width);
        now = node.text("point", now);
        node.list("tick").forEach(item -> set(item, 1, time));
        node.list("cross").forEach(item -> set(item, -1, time));
    }

    private void set(ContentNode item, int to, double time) {
        String id = item.asText();
        if (!lines.containsKey(id)) {
            item.fault("storyboard-word", "The checklist on the screen has no line '" + id + "'.");
        }
        state.put(id, to);
        changed.put(id, time);
        if (now.equals(id)) {
            now = "";
        }
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        double size = 17;
        double high = 54;
        for (String text : lines.values()) {
            high += 10 + Pen.wrap(text, width - 70, size, false).size() * size * 1.28;
        }
        Overlays.panel(pen, x, y, width, high);
        pen.text(title, x + 20, y + 34, 19, true, Palette.BRAND, 0);
        double at = y + 62;
        for (Map.Entry<String, String> line : lines.entrySet()) {
            String id = line.getKey();
            List<String> rows = Pen.wrap(line.getValue(), width - 70, size, false);
            double tall = rows.size() * size * 1.28;
            double share = (time - changed.getOrDefault(id, -10.0)) / 0.35;
            if (id.equals(now)) {
                pen.box(Palette.BRAND_SOFT, x + 8, at - 19, width - 16, tall + 7, 7);
            }
            Overlays.mark(pen, x + 30, at - 5, 11, state.getOrDefault(id, 0), share);
            for (int i = 0; i < rows.size(); i++) {
                pen.text(rows.get(i), x + 52, at + i * size * 1.28, size, false, Palette.INK, 0);
            }
            at += tall + 10;
        }
    }
}
