package org.pra.academy.videos;

import java.util.Set;
import org.pra.academy.content.ContentNode;

/** The card at which a film stops with its question. */
final class StopCard implements Overlay, Stage.Covering {

    private final int number;
    private final String ask;

    StopCard(int number, String ask) {
        this.number = number;
        this.ask = ask;
    }

    @Override
    public Set<String> keys() {
        return Set.of();
    }

    @Override
    public void change(ContentNode node, double time) {}

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        pen.box(Palette.alpha(Palette.of(0x06464a), 0.94), 0, 0, 1280, 720, 0);
        pen.oval(Palette.alpha(Palette.WHITE, 0.12), 640, 190, 70, 70);
        pen.box(Palette.NEXT, 612, 158, 18, 64, 5);
        pen.box(Palette.NEXT, 650, 158, 18, 64, 5);
        pen.text("Stop and answer " + number + " of 3", 640, 306, 22, false, Palette.of(0xd5e8e7), 0.5);
        double at = 366;
        for (String row : Pen.wrap(ask, 940, 34, true)) {
            pen.text(row, 640, at, 34, true, Palette.WHITE, 0.5);
            at += 46;
        }
    }
}
