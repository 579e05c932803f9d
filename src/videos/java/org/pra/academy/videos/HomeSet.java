package org.pra.academy.videos;

import java.util.Map;

/** The front room of a modest home. */
final class HomeSet implements Backdrop {

    @Override
    public void behind(Pen pen, Stage stage) {
        Furniture f = new Furniture(pen);
        f.room(Palette.of(0xf2e3cb), Palette.of(0xcfae86), 490);
        f.window(120, 130, 200, 180);
        pen.box(Palette.named("coral"), 100, 116, 44, 210, 4);
        pen.box(Palette.named("coral"), 296, 116, 44, 210, 4);
        pen.box(Palette.of(0xb07f52), 470, 130, 100, 80, 3);
        pen.box(Palette.of(0xe9d9be), 480, 140, 80, 60, 0);
        pen.box(Palette.of(0xb07f52), 900, 300, 260, 190, 5);
        pen.box(Palette.of(0x3a4247), 930, 210, 200, 92, 5);
        pen.box(Palette.named("maroon"), 470, 400, 330, 90, 14);
        pen.box(Palette.named("red"), 452, 440, 366, 60, 14);
        f.plant(1210, 520, 0.8);
    }

    @Override
    public Map<String, Spot> spots() {
        return Map.of(
                "left", Spot.at(330, 665),
                "middle", Spot.at(640, 670),
                "right", Spot.at(920, 665),
                "sofa", new Spot(590, 590, "sit"));
    }
}
