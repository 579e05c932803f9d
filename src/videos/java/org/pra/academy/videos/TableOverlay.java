package org.pra.academy.videos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** A small table, as of a bill, whose rows appear and are marked. */
final class TableOverlay implements Overlay {

    private final List<String> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Double> since = new ArrayList<>();
    private final Map<Integer, String> marks = new HashMap<>();
    private String title = "";
    private double x = 120;
    private double y = 120;
    private double width = 620;

    @Override
    public Set<String> keys() {
        return Set.of("title", "columns", "rows", "upto", "mark", "strike", "right", "at", "width");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("title").ifPresent(found -> title = found.asText());
        node.optional("columns").ifPresent(found -> {
            columns.clear();
            found.items().forEach(item -> columns.add(item.asText()));
        });
        node.optional("rows").ifPresent(found -> {
            rows.clear();
            since.clear();
            marks.clear();
            found.items()
                    .forEach(row -> rows.add(
                            row.items().stream().map(ContentNode::asText).toList()));
        });
        node.optional("at").ifPresent(found -> {
            double[] at = Keys.numbers(found, 2);
            x = at[0];
            y = at[1];
        });
        width = Keys.number(node, "width", width);
        int upto = node.number("upto", since.isEmpty() ? rows.size() : since.size());
        while (since.size() < Math.min(upto, rows.size())) {
            since.add(time + (node.has("upto") ? 0 : since.size() * 0.2));
        }
        for (String how : List.of("mark", "strike", "right")) {
            node.list(how).forEach(item -> marks.put(item.asNumber() - 1, how));
        }
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        double row = 40;
        double head = columns.isEmpty() ? 58 : 92;
        Overlays.panel(pen, x, y, width, head + rows.size() * row + 12);
        pen.text(title, x + 22, y + 36, 21, true, Palette.BRAND, 0);
        if (!columns.isEmpty()) {
            cells(pen, columns, y + 78, true);
            pen.line(Palette.LINE_STRONG, 1.5, x + 18, y + 88, x + width - 18, y + 88);
        }
        for (int i = 0; i < since.size(); i++) {
            double at = y + head + i * row;
            int number = i;
            pen.faded(Ease.smooth((time - since.get(i)) / 0.35), () -> {
                String mark = marks.getOrDefault(number, "");
                if (mark.equals("mark") || mark.equals("right")) {
                    pen.box(
                            mark.equals("mark") ? Palette.NEXT_SOFT : Palette.DONE_SOFT,
                            x + 10,
                            at + 2,
                            width - 20,
                            row - 4,
                            6);
                }
                cells(pen, rows.get(number), at + 27, false);
                if (mark.equals("strike")) {
                    pen.line(Palette.STOP, 3, x + 18, at + 21, x + width - 18, at + 21);
                }
            });
        }
    }

    private void cells(Pen pen, List<String> cells, double base, boolean head) {
        for (int i = 0; i < cells.size(); i++) {
            boolean last = i == cells.size() - 1 && cells.size() > 1;
            double cx = last ? x + width - 24 : x + 22 + i * (width - 40) / Math.max(1, cells.size());
            pen.text(cells.get(i), cx, base, 18, head || last, head ? Palette.INK_SOFT : Palette.INK, last ? 1 : 0);
        }
    }
}
