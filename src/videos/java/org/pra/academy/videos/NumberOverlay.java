package org.pra.academy.videos;

import java.util.Locale;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** One large number that counts up or down to its value. */
final class NumberOverlay implements Overlay {

    private Tween value = Tween.still(0);
    private String label = "";
    private String before = "";
    private String unit = "";
    private double x = 640;
    private double y = 300;

    @Override
    public Set<String> keys() {
        return Set.of("label", "before", "unit", "from", "to", "seconds", "at");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("label").ifPresent(found -> label = found.asText());
        node.optional("before").ifPresent(found -> before = found.asText() + " ");
        node.optional("unit").ifPresent(found -> unit = found.asText());
        node.optional("at").ifPresent(found -> {
            double[] at = Keys.numbers(found, 2);
            x = at[0];
            y = at[1];
        });
        double seconds = Keys.number(node, "seconds", 1.2);
        double from = Keys.number(node, "from", value.at(time));
        node.optional("to").ifPresent(found -> value = new Tween(from, Keys.number(found), time, seconds));
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        String text = before + grouped(Math.round(value.at(time))) + (unit.isEmpty() ? "" : " " + unit);
        double w = Math.max(pen.width(text, 52, true), pen.width(label, 20, false)) + 60;
        Overlays.panel(pen, x - w / 2, y - 62, w, label.isEmpty() ? 92 : 122);
        pen.text(text, x, y + 4, 52, true, Palette.BRAND, 0.5);
        pen.text(label, x, y + 42, 20, false, Palette.INK_SOFT, 0.5);
    }

    /** Grouped as in India: 2,10,000. */
    static String grouped(long number) {
        String digits = String.valueOf(number);
        if (digits.length() <= 3) {
            return digits;
        }
        String head = digits.substring(0, digits.length() - 3);
        return String.format(
                Locale.ROOT,
                "%s,%s",
                head.replaceAll("(?<=\\d)(?=(\\d\\d)+$)", ","),
                digits.substring(digits.length() - 3));
    }
}
