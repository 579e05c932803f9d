package org.pra.academy.videos;

import java.util.Set;
import org.pra.academy.content.ContentNode;

/** A pulse at so many beats a minute; each beat ticks in the sound as well. */
final class MetronomeOverlay implements Overlay {

    private double start;
    private double rate = 110;

    @Override
    public Set<String> keys() {
        return Set.of("rate", "silent");
    }

    @Override
    public void change(ContentNode node, double time) {
        start = time;
        rate = Keys.number(node, "rate", rate);
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        double beat = (time - start) * rate / 60;
        double since = beat - Math.floor(beat);
        double pulse = Math.exp(-since * 5);
        double x = 1060;
        double w = 196;
        Overlays.panel(pen, x, 112, w, 84);
        pen.polygon(Palette.WOOD, x + 22, 182, x + 36, 124, x + 50, 124, x + 64, 182);
        double swing = Math.sin(beat * Math.PI) * 15;
        pen.line(Palette.INK, 3, x + 43, 176, x + 43 + swing, 128);
        pen.oval(Palette.NEXT, x + 43 + swing * 0.66, 144, 5.5, 5.5);
        pen.oval(Palette.alpha(Palette.STOP, 0.25 + 0.75 * pulse), x + 92, 154, 9 + 7 * pulse, 9 + 7 * pulse);
        pen.text(String.valueOf(Math.round(rate)), x + 120, 158, 34, true, Palette.INK, 0);
        pen.text("a minute", x + 120, 180, 15, false, Palette.INK_SOFT, 0);
    }
}
