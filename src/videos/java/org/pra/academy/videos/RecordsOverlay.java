package org.pra.academy.videos;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** The search window of the training hospital's system: ways to search, what is typed, and the records found. */
final class RecordsOverlay implements Overlay {

    private static final double LETTERS_PER_SECOND = 14;
    private static final double ROW = 66;

    private record Found(String name, String detail) {}

    private final List<String> ways = new ArrayList<>();
    private final List<Found> rows = new ArrayList<>();
    private String title = "";
    private int way = -1;
    private String query = "";
    private String message = "";
    private boolean good;
    private String note = "";
    private int chosen = -1;
    private double typedFrom;
    private double foundFrom;
    private double chosenFrom;
    private double x = 690;
    private double y = 100;
    private double width = 530;

    @Override
    public Set<String> keys() {
        return Set.of("title", "ways", "way", "query", "rows", "message", "good", "note", "choose", "at", "width");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("title").ifPresent(found -> title = found.asText());
        node.optional("ways").ifPresent(found -> {
            ways.clear();
            found.items().forEach(item -> ways.add(item.asText()));
        });
        node.optional("way").ifPresent(found -> way = found.asNumber() - 1);
        node.optional("query").ifPresent(found -> {
            query = found.asText();
            typedFrom = time;
            foundFrom = time + query.length() / LETTERS_PER_SECOND + 0.7;
            rows.clear();
            message = "";
            note = "";
            chosen = -1;
        });
        node.optional("rows").ifPresent(found -> {
            rows.clear();
            for (ContentNode item : found.items()) {
                List<ContentNode> cells = item.items();
                rows.add(new Found(
                        cells.get(0).asText(), cells.size() > 1 ? cells.get(1).asText() : ""));
            }
        });
        if (node.has("message")) {
            message = node.text("message");
            good = node.flag("good");
        }
        node.optional("note").ifPresent(found -> note = found.asText());
        node.optional("choose").ifPresent(found -> {
            chosen = found.asNumber() - 1;
            chosenFrom = time;
        });
        node.optional("at").ifPresent(found -> {
            double[] at = Keys.numbers(found, 2);
            x = at[0];
            y = at[1];
        });
        width = Keys.number(node, "width", width);
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        Overlays.inSet(pen, stage, time, () -> inSet(pen, time));
    }

    private void inSet(Pen pen, double time) {
        pen.text(title, x + 4, y + 20, 20, true, Palette.BRAND, 0);
        double at = x;
        for (int i = 0; i < ways.size(); i++) {
            boolean on = i == way;
            double wide = pen.width(ways.get(i), 17, true) + 26;
            pen.box(on ? Palette.BRAND : Palette.WHITE, at, y + 36, wide, 34, 17);
            pen.frame(on ? Palette.BRAND : Palette.LINE_STRONG, 1.5, at, y + 36, wide, 34, 17);
            pen.text(ways.get(i), at + wide / 2, y + 59, 17, on, on ? Palette.WHITE : Palette.INK_SOFT, 0.5);
            at += wide + 10;
        }
        double typed = Math.max(0, (time - typedFrom) * LETTERS_PER_SECOND);
        boolean typing = typed < query.length();
        pen.box(Palette.WHITE, x, y + 86, width, 52, 6);
        pen.frame(typing ? Palette.BRAND : Palette.LINE_STRONG, typing ? 3 : 1.5, x, y + 86, width, 52, 6);
        pen.ring(Palette.LINE_STRONG, 3, x + 26, y + 109, 9, 9);
        pen.line(Palette.LINE_STRONG, 4, x + 33, y + 116, x + 40, y + 123);
        String seen = query.substring(0, (int) Math.min(query.length(), typed));
        pen.text(seen, x + 56, y + 120, 22, true, Palette.INK, 0);
        double arrived = Ease.smooth((time - foundFrom) / 0.4);
        pen.faded(arrived, () -> results(pen, time));
    }

    private void results(Pen pen, double time) {
        double at = y + 154;
        for (int i = 0; i < rows.size(); i++) {
            Found row = rows.get(i);
            boolean on = i == chosen;
            pen.box(Palette.WHITE, x, at, width, ROW - 8, 6);
            if (on) {
                double share = Ease.smooth((time - chosenFrom) / 0.4);
                pen.box(Palette.alpha(Palette.DONE_SOFT, share), x, at, width, ROW - 8, 6);
                pen.frame(Palette.alpha(Palette.DONE, share), 3, x, at, width, ROW - 8, 6);
                Overlays.mark(pen, x + width - 28, at + 29, 13, 1, share);
            } else {
                pen.frame(Palette.LINE, 1.5, x, at, width, ROW - 8, 6);
            }
            pen.text(row.name(), x + 18, at + 25, 20, true, Palette.INK, 0);
            pen.text(row.detail(), x + 18, at + 48, 17, false, Palette.INK_SOFT, 0);
            at += ROW;
        }
        if (!message.isEmpty()) {
            pen.box(good ? Palette.DONE_SOFT : Palette.ATTENTION_SOFT, x, at, width, 46, 6);
            Overlays.mark(pen, x + 28, at + 23, 12, good ? 1 : -1, 1);
            pen.text(message, x + 52, at + 30, 19, true, Palette.INK, 0);
            at += 58;
        }
        if (!note.isEmpty()) {
            pen.box(Palette.BRAND_SOFT, x, at, width, 46, 6);
            pen.text(note, x + 18, at + 30, 19, true, Palette.BRAND, 0);
        }
    }
}
