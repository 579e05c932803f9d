package org.pra.academy.videos;

import java.awt.Color;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** How aroused a person is, from 0 to 10, as a thin column with a word. */
final class GaugeOverlay implements Overlay, Stage.Lasting {

    private Tween value = Tween.still(0);
    private boolean set;
    private String label = "Tension";

    @Override
    public Set<String> keys() {
        return Set.of("value", "label");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("label").ifPresent(found -> label = found.asText());
        node.optional("value").ifPresent(found -> {
            double to = Keys.number(found);
            value = set ? value.towards(to, time, 1.1) : Tween.still(to);
            set = true;
        });
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        double now = value.at(time);
        double x = 1184;
        double top = 196;
        double high = 250;
        Overlays.panel(pen, x - 24, 112, 96, 394);
        pen.text(label, x + 24, 140, 16, true, Palette.INK, 0.5);
        pen.text(String.valueOf(Math.round(now)), x + 24, 180, 32, true, colour(now), 0.5);
        pen.box(Palette.SUNKEN, x + 12, top, 24, high, 12);
        for (int i = 1; i < 10; i++) {
            pen.line(Palette.LINE, 1.2, x + 14, top + high * i / 10, x + 34, top + high * i / 10);
        }
        double tall = Math.max(24, high * now / 10);
        pen.box(colour(now), x + 12, top + high - tall, 24, tall, 12);
        pen.text(word(now), x + 24, top + high + 38, 17, true, Palette.INK, 0.5);
    }

    private static Color colour(double value) {
        return value < 4
                ? Palette.DONE
                : value < 7
                        ? Palette.mix(Palette.DONE, Palette.ATTENTION, (value - 3) / 3)
                        : Palette.mix(Palette.ATTENTION, Palette.STOP, (value - 6) / 2);
    }

    private static String word(double value) {
        return value < 3.5
                ? "settled"
                : value < 5.5 ? "uneasy" : value < 7.5 ? "upset" : value < 9 ? "angry" : "danger";
    }
}
