package org.pra.academy.videos;

import java.util.Map;

/** The main lobby: glass entrance, help desk far back, open floor, an AED on the wall. */
final class LobbySet implements Backdrop {

    @Override
    public void behind(Pen pen, Stage stage) {
        Furniture f = new Furniture(pen);
        f.room(Palette.of(0xf3efe7), Palette.of(0xe3dccf), 440);
        f.band(Palette.of(0xe1ebe9), 280, 148);
        pen.box(Palette.of(0xcfe4ea), 60, 110, 300, 330, 4);
        pen.clipped(new java.awt.geom.Rectangle2D.Double(60, 110, 300, 312), () -> {
            pen.oval(Palette.of(0x9cc3a4), 130, 410, 74, 66);
            pen.oval(Palette.of(0x86b391), 290, 420, 66, 92);
        });
        for (int i = 0; i <= 3; i++) {
            pen.line(Palette.STEEL_DARK, 5, 60 + i * 100, 110, 60 + i * 100, 440);
        }
        pen.box(Palette.of(0xe3dccf), 60, 420, 300, 20, 0);
        pen.box(Palette.STEEL_DARK, 56, 104, 308, 10, 2);
        f.sign(430, 92, 200, "Main lobby", "मुख्य लॉबी", Palette.BRAND);
        f.counter(470, 470, 300, 110, "Desk 3");
        f.crowd(420, 470, 1, 0.9, Palette.of(0xb9ad9b));
        f.door(980, 160, 170, 280, Palette.of(0xcdb894), true);
        f.sign(966, 96, 200, "Pharmacy", "दवाघर", Palette.DONE);
        aedBox(pen, 860, 236);
        f.plant(1222, 470, 0.95);
        f.plant(30, 480, 0.8);
    }

    private static void aedBox(Pen pen, double x, double y) {
        pen.box(Palette.WHITE, x, y, 70, 92, 5);
        pen.frame(Palette.DONE, 4, x, y, 70, 92, 5);
        pen.box(Palette.DONE, x, y, 70, 26, 4);
        pen.text("AED", x + 35, y + 20, 18, true, Palette.WHITE, 0.5);
        pen.box(Palette.named("mustard"), x + 14, y + 40, 42, 36, 6);
        pen.in(x + 35, y + 58, 3.4, () -> Props.heart(pen, 0, 0, 3));
    }

    @Override
    public Map<String, Spot> spots() {
        return Map.of(
                "left", Spot.at(250, 640),
                "middle", Spot.at(640, 650),
                "right", Spot.at(980, 640),
                "far-right", Spot.at(1130, 620),
                "chest", Spot.at(560, 652),
                "head", Spot.at(850, 652),
                "behind-left", Spot.at(330, 530),
                "behind-middle", Spot.at(620, 530),
                "behind-right", Spot.at(900, 530),
                "aed-box", Spot.at(895, 500));
    }
}
