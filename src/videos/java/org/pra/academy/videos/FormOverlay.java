package org.pra.academy.videos;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** A window of the training hospital's system whose fields are typed letter by letter. */
final class FormOverlay implements Overlay {

    private static final double LETTERS_PER_SECOND = 14;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Double> typedFrom = new HashMap<>();
    private final Map<String, String> marks = new HashMap<>();
    private String title = "";
    private String button = "";
    private String message = "";
    private String focus = "";
    private boolean good;
    private boolean inSet;
    private double pressed = -10;
    private double x = 130;
    private double y = 110;
    private double width = 620;
    private double row = 62;
    private String pointed = "";

    @Override
    public Set<String> keys() {
        return Set.of(
                "title", "fields", "type", "wrong", "right", "point", "button", "press", "message", "good", "at",
                "width", "row", "in-set");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("title").ifPresent(found -> title = found.asText());
        node.optional("fields").ifPresent(found -> {
            labels.clear();
            values.clear();
            found.entries().forEach((id, label) -> labels.put(id, label.asText()));
        });
        node.optional("type").ifPresent(found -> {
            double from = time;
            for (Map.Entry<String, ContentNode> entry : found.entries().entrySet()) {
                if (!labels.containsKey(entry.getKey())) {
                    entry.getValue().fault("storyboard-word", "The form has no field '" + entry.getKey() + "'.");
                }
                String value = entry.getValue().asText();
                values.put(entry.getKey(), value);
                typedFrom.put(entry.getKey(), from);
                marks.remove(entry.getKey());
                from += value.length() / LETTERS_PER_SECOND + 0.35;
                focus = entry.getKey();
            }
        });
        node.list("wrong").forEach(item -> marks.put(item.asText(), "wrong"));
        node.list("right").forEach(item -> marks.put(item.asText(), "right"));
        node.optional("button").ifPresent(found -> button = found.asText());
        node.optional("message").ifPresent(found -> message = found.asText());
        good = node.flag("good");
        if (node.flag("press")) {
            pressed = time;
        }
        node.optional("at").ifPresent(found -> {
            double[] at = Keys.numbers(found, 2);
            x = at[0];
            y = at[1];
        });
        width = Keys.number(node, "width", width);
        row = Keys.number(node, "row", row);
        node.optional("in-set").ifPresent(found -> inSet = found.asText().equals("true"));
        node.optional("point").ifPresent(found -> pointed = found.asText());
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        if (inSet) {
            Overlays.inSet(pen, stage, time, () -> window(pen, time));
        } else {
            window(pen, time);
        }
    }

    private void window(Pen pen, double time) {
        double high = 70 + labels.size() * row + (button.isEmpty() ? 0 : 62) + (message.isEmpty() ? 0 : 50);
        pen.box(Palette.alpha(Palette.INK, 0.14), x + 5, y + 8, width, high, 10);
        pen.box(Palette.of(0xf7f8f7), x, y, width, high, 10);
        pen.box(Palette.of(0x37474b), x, y, width, 46, 10);
        pen.box(Palette.of(0x37474b), x, y + 30, width, 16, 0);
        pen.text(title, x + 20, y + 31, 20, true, Palette.WHITE, 0);
        for (int i = 0; i < 3; i++) {
            pen.oval(Palette.alpha(Palette.WHITE, 0.5), x + width - 24 - i * 22, y + 23, 6, 6);
        }
        double at = y + 66;
        for (Map.Entry<String, String> field : labels.entrySet()) {
            field(pen, field.getKey(), field.getValue(), at, time);
            at += row;
        }
        if (!button.isEmpty()) {
            double w = pen.width(button, 19, true) + 48;
            double down = Math.exp(-(time - pressed) * 4) * 3;
            pen.box(Palette.BRAND, x + 24, at + 4 + down, w, 42, 7);
            pen.text(button, x + 24 + w / 2, at + 32 + down, 19, true, Palette.WHITE, 0.5);
            at += 62;
        }
        if (!message.isEmpty()) {
            pen.box(good ? Palette.DONE_SOFT : Palette.ATTENTION_SOFT, x + 24, at, width - 48, 38, 6);
            Overlays.mark(pen, x + 46, at + 19, 10, good ? 1 : -1, 1);
            pen.text(message, x + 66, at + 26, 18, true, Palette.INK, 0);
        }
    }

    private void field(Pen pen, String id, String label, double at, double time) {
        String mark = marks.getOrDefault(id, "");
        double labelWidth = width * 0.36;
        pen.text(label, x + 24, at + 30, 18, false, Palette.INK_SOFT, 0);
        var line = mark.equals("wrong") ? Palette.STOP : mark.equals("right") ? Palette.DONE : Palette.LINE_STRONG;
        double typed = (time - typedFrom.getOrDefault(id, time)) * LETTERS_PER_SECOND;
        String value = values.getOrDefault(id, "");
        boolean typing = typed < value.length() && typed >= 0 && id.equals(focus);
        if (id.equals(pointed)) {
            pen.box(Palette.NEXT, x + 10, at, 6, 46, 3);
            pen.box(Palette.NEXT_SOFT, x + labelWidth - 6, at - 5, width - labelWidth - 12, 56, 8);
        }
        pen.box(Palette.WHITE, x + labelWidth, at, width - labelWidth - 24, 46, 5);
        pen.frame(
                typing ? Palette.BRAND : line,
                mark.isEmpty() && !typing ? 1.5 : 3,
                x + labelWidth,
                at,
                width - labelWidth - 24,
                46,
                5);
        String seen = value.substring(0, (int) Math.max(0, Math.min(value.length(), typed)));
        pen.text(seen, x + labelWidth + 14, at + 31, 20, true, Palette.INK, 0);
        if (typing && (int) (time * 3) % 2 == 0) {
            double cx = x + labelWidth + 17 + pen.width(seen, 20, true);
            pen.line(Palette.BRAND, 2, cx, at + 11, cx, at + 36);
        }
        if (!mark.isEmpty()) {
            Overlays.mark(pen, x + width - 48, at + 23, 11, mark.equals("right") ? 1 : -1, 1);
        }
    }
}
