package org.pra.academy.videos;

import java.util.Map;

/** Before the doors of the operation theatre: red lamp, red line on the floor, a bench for families. */
final class TheatreDoorSet implements Backdrop {

    @Override
    public void behind(Pen pen, Stage stage) {
        Furniture f = new Furniture(pen);
        f.room(Palette.of(0xeef0ec), Palette.of(0xdbdad2), 485);
        f.band(Palette.of(0xd7e6e2), 320, 153);
        f.window(70, 120, 170, 160);
        f.bench(60, 545, 4, Palette.of(0x8fb0b0));
        f.poster(290, 150, 100, 140, Palette.BRAND_MID, 1);
        pen.box(Palette.of(0x6f8a8c), 760, 120, 420, 365, 4);
        for (int i = 0; i < 2; i++) {
            double x = 774 + i * 198;
            pen.box(Palette.of(0x9db8b6), x, 134, 194, 351, 0);
            pen.box(Palette.of(0xdff0f2), x + 62, 176, 70, 92, 35);
            pen.ring(Palette.of(0x6f8a8c), 5, x + 97, 222, 35, 46);
            pen.box(Palette.STEEL, x, 400, 194, 70, 0);
        }
        pen.line(Palette.of(0x6f8a8c), 3, 970, 134, 970, 485);
        pen.box(Palette.STEEL, 950, 330, 8, 54, 4);
        pen.box(Palette.STEEL, 982, 330, 8, 54, 4);
        f.sign(838, 52, 264, "Operation theatre", "ऑपरेशन कक्ष", Palette.BRAND);
        pen.box(Palette.of(0x4a5356), 1126, 62, 42, 34, 5);
        pen.oval(Palette.STOP, 1147, 79, 12, 12);
        pen.box(Palette.alpha(Palette.STOP, 0.75), 700, 540, 580, 9, 0);
        pen.box(Palette.WHITE, 520, 250, 34, 70, 6);
        pen.box(Palette.named("blue"), 525, 262, 24, 26, 3);
        pen.box(Palette.of(0x30383b), 620, 300, 40, 56, 5);
        pen.box(Palette.STEEL, 628, 306, 24, 16, 2);
    }

    @Override
    public Map<String, Spot> spots() {
        return Map.of(
                "bench", new Spot(136, 562, "sit"),
                "bench-2", new Spot(214, 562, "sit"),
                "left", Spot.at(330, 665),
                "middle", Spot.at(560, 668),
                "line", Spot.at(800, 662),
                "theatre", Spot.at(1010, 650),
                "phone", Spot.at(600, 640));
    }
}
