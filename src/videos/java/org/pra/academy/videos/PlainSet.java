package org.pra.academy.videos;

import java.util.Map;

/** A quiet room without place, for diagrams and for one who explains. */
final class PlainSet implements Backdrop {

    @Override
    public void behind(Pen pen, Stage stage) {
        pen.box(Palette.of(0xf4f0e8), 0, 0, 1280, 720, 0);
        pen.oval(Palette.of(0xe9efec), 640, 760, 760, 230);
    }

    @Override
    public Map<String, Spot> spots() {
        return Map.of(
                "left", Spot.at(220, 670),
                "middle", Spot.at(640, 670),
                "right", Spot.at(1060, 670),
                "left-of-middle", Spot.at(430, 670),
                "right-of-middle", Spot.at(850, 670));
    }
}
