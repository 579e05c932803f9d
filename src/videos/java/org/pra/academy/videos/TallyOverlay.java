package org.pra.academy.videos;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** Things that are counted all through a film, each as a row of marks that fill; it stays over scenes. */
final class TallyOverlay implements Overlay, Stage.Lasting {

    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, Integer> most = new LinkedHashMap<>();
    private final Map<String, Integer> count = new LinkedHashMap<>();
    private final Map<String, Double> since = new LinkedHashMap<>();

    @Override
    public Set<String> keys() {
        return Set.of("items", "of", "count");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("items").ifPresent(found -> found.entries().forEach((id, text) -> labels.put(id, text.asText())));
        node.optional("of")
                .ifPresent(found -> found.entries().forEach((id, number) -> most.put(id, number.asNumber())));
        node.optional("count")
                .ifPresent(found -> found.entries().forEach((id, number) -> {
                    if (!labels.containsKey(id)) {
                        number.fault("storyboard-word", "The tally has no row '" + id + "'.");
                    }
                    count.put(id, number.asNumber());
                    since.put(id, time);
                }));
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        double labelled = labels.values().stream()
                .mapToDouble(label -> pen.width(label, 17, true))
                .max()
                .orElse(0);
        int longest = most.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        double wide = 74 + labelled + longest * 23;
        Overlays.panel(pen, 24, 22, wide, 16 + labels.size() * 31);
        double y = 45;
        for (Map.Entry<String, String> row : labels.entrySet()) {
            int now = count.getOrDefault(row.getKey(), 0);
            pen.text(row.getValue(), 40, y + 6, 17, true, Palette.INK, 0);
            double x = 62 + labelled;
            for (int i = 0; i < most.getOrDefault(row.getKey(), 0); i++) {
                mark(pen, x + i * 23, y, i, now, time - since.getOrDefault(row.getKey(), -10.0), row.getKey());
            }
            pen.text(String.valueOf(now), 24 + wide - 14, y + 7, 20, true, Palette.BRAND, 1);
            y += 31;
        }
    }

    private static void mark(Pen pen, double x, double y, int i, int now, double passed, String row) {
        boolean newest = i == now - 1;
        double grow = newest ? 1 + 0.9 * Math.exp(-passed * 3.2) : 1;
        if (i >= now) {
            pen.ring(Palette.LINE_STRONG, 1.6, x, y, 7, 7);
        } else if (row.equals("help")) {
            pen.in(
                    x,
                    y + 1,
                    2.5 * grow,
                    () -> pen.fill(Palette.STOP, "M0 3 C-5 -0.5 -3.4 -4 -0 -1.6 C3.4 -4 5 -0.5 0 3 Z"));
        } else {
            pen.oval(colour(row), x, y, 8 * grow, 8 * grow);
            if (row.equals("white")) {
                pen.ring(Palette.INK, 2.4, x, y, 7 * grow, 7 * grow);
            }
        }
    }

    /** A row that is called like a waste container is counted in its colour. */
    private static Color colour(String row) {
        return switch (row) {
            case "yellow" -> WasteCornerSet.YELLOW;
            case "red" -> WasteCornerSet.RED;
            case "white" -> WasteCornerSet.WHITE;
            case "blue" -> WasteCornerSet.BLUE;
            default -> Palette.NEXT;
        };
    }
}
