package org.pra.academy.videos;

import java.util.Map;

/** A ward corridor with room doors, a hand rail and a sanitiser. */
final class WardCorridorSet implements Backdrop {

    @Override
    public void behind(Pen pen, Stage stage) {
        Furniture f = new Furniture(pen);
        f.room(Palette.of(0xf2eee4), Palette.of(0xdcd8cd), 480);
        f.band(Palette.of(0xd9e7e3), 330, 138);
        for (int i = 0; i < 3; i++) {
            double x = 110 + i * 410;
            f.door(x, 170, 170, 310, Palette.of(0xd3bd98), true);
            f.sign(x + 20, 96, 130, "Room " + (201 + i), "", Palette.BRAND);
        }
        pen.box(Palette.WOOD, 300, 392, 200, 10, 5);
        pen.box(Palette.WOOD, 710, 392, 200, 10, 5);
        pen.box(Palette.WHITE, 395, 250, 34, 70, 6);
        pen.box(Palette.named("blue"), 400, 262, 24, 26, 3);
        f.poster(760, 190, 100, 140, Palette.named("lilac"), 1);
        f.bench(690, 530, 3, Palette.of(0x8fb0b0));
        f.plant(1230, 530, 0.8);
    }

    @Override
    public Map<String, Spot> spots() {
        return Map.of(
                "left", Spot.at(280, 660),
                "middle", Spot.at(600, 665),
                "right", Spot.at(860, 660),
                "far-right", Spot.at(1090, 655),
                "door", Spot.at(200, 530),
                "bench", new Spot(730, 546, "sit"),
                "bench-2", new Spot(804, 546, "sit"));
    }
}
