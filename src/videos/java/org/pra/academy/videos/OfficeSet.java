package org.pra.academy.videos;

import java.util.Map;

/** A small office or quiet room: table with chairs, shelf, window. */
final class OfficeSet implements Backdrop {

    @Override
    public void behind(Pen pen, Stage stage) {
        Furniture f = new Furniture(pen);
        f.room(Palette.of(0xf3ede2), Palette.of(0xd9cdb9), 490);
        f.window(140, 110, 260, 200);
        f.poster(520, 140, 120, 160, Palette.BRAND_MID, 1);
        pen.box(Palette.of(0xcbb28a), 820, 130, 320, 360, 4);
        for (int i = 0; i < 3; i++) {
            pen.box(Palette.of(0xb99c70), 820, 240 + i * 110, 320, 8, 0);
            for (int j = 0; j < 8; j++) {
                pen.box(
                        j % 3 == 0 ? Palette.named("sky") : j % 3 == 1 ? Palette.named("khaki") : Palette.BRAND_MID,
                        834 + j * 38,
                        168 + i * 110,
                        26,
                        72,
                        2);
            }
        }
        f.plant(1210, 540, 1);
        f.wallClock(730, 170, 3, 30);
    }

    @Override
    public void infront(Pen pen, Stage stage) {
        pen.box(Palette.WOOD, 450, 520, 400, 22, 6);
        pen.box(Palette.WOOD_DARK, 480, 542, 20, 118, 2);
        pen.box(Palette.WOOD_DARK, 800, 542, 20, 118, 2);
        pen.box(Palette.WHITE, 600, 512, 70, 9, 2);
        pen.fill(Palette.alpha(Palette.of(0xa9d3e6), 0.85), "M716 486 L740 486 L736 520 L720 520 Z");
    }

    @Override
    public double frontLine() {
        return 650;
    }

    @Override
    public Map<String, Spot> spots() {
        return Map.of(
                "left", Spot.at(300, 672),
                "right", Spot.at(980, 672),
                "chair-left", new Spot(400, 648, "sit"),
                "chair-right", new Spot(900, 648, "sit"),
                "middle", Spot.at(640, 600));
    }
}
