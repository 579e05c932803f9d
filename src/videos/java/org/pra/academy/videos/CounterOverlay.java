package org.pra.academy.videos;

import java.util.Set;
import org.pra.academy.content.ContentNode;

/** The number of the compression, large; a count in the storyboard drives it. */
final class CounterOverlay implements Overlay {

    private int number;
    private double changed = -10;
    private String label = "";

    @Override
    public Set<String> keys() {
        return Set.of("label", "value");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("label").ifPresent(found -> label = found.asText());
        node.optional("value").ifPresent(found -> count(found.asNumber(), time));
    }

    void count(int to, double time) {
        number = to;
        changed = time;
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        double pulse = Math.exp(-(time - changed) * 6);
        Overlays.panel(pen, 1060, 206, 196, 96);
        pen.text(
                String.valueOf(number),
                1158,
                266,
                50 + 8 * pulse,
                true,
                Palette.mix(Palette.INK, Palette.BRAND, pulse),
                0.5);
        pen.text(label.isEmpty() ? "compressions" : label, 1158, 290, 15, false, Palette.INK_SOFT, 0.5);
    }
}
