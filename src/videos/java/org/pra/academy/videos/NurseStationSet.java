package org.pra.academy.videos;

import java.util.Map;

/** The nurses' station of a ward: counter, files, a board with bed numbers, a telephone. */
final class NurseStationSet implements Backdrop {

    @Override
    public void behind(Pen pen, Stage stage) {
        Furniture f = new Furniture(pen);
        f.room(Palette.of(0xf0efe8), Palette.of(0xdcd8cd), 490);
        f.band(Palette.of(0xdfe9e6), 340, 138);
        f.sign(520, 70, 260, "Nurses' station", "नर्सिंग स्टेशन", Palette.BRAND);
        pen.box(Palette.WHITE, 560, 160, 330, 170, 4);
        pen.frame(Palette.STEEL_DARK, 4, 560, 160, 330, 170, 4);
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 5; j++) {
                pen.box(
                        (i * 5 + j) % 4 == 0 ? Palette.named("mint") : Palette.BRAND_SOFT,
                        574 + j * 62,
                        174 + i * 38,
                        54,
                        28,
                        3);
            }
        }
        f.door(90, 180, 160, 310, Palette.of(0xd3bd98), true);
        f.window(340, 140, 150, 150);
        f.wallClock(960, 200, 4, 20);
        pen.box(Palette.of(0xe7e2d6), 1040, 170, 190, 320, 4);
        for (int i = 0; i < 4; i++) {
            pen.line(Palette.LINE, 3, 1040, 250 + i * 70, 1230, 250 + i * 70);
            for (int j = 0; j < 6; j++) {
                pen.box(
                        j % 2 == 0 ? Palette.named("sky") : Palette.named("khaki"),
                        1052 + j * 28,
                        198 + i * 70,
                        20,
                        50,
                        2);
            }
        }
    }

    @Override
    public void infront(Pen pen, Stage stage) {
        Furniture f = new Furniture(pen);
        f.monitorBack(760, 462);
        f.counter(500, 655, 660, 180, "");
        pen.box(Palette.of(0x30383b), 930, 442, 46, 20, 5);
        pen.stroke(Palette.of(0x30383b), 8, "M926 440 Q953 424 980 440");
        pen.box(Palette.of(0xd8b878), 1030, 448, 70, 14, 2);
    }

    @Override
    public double frontLine() {
        return 650;
    }

    @Override
    public Map<String, Spot> spots() {
        return Map.of(
                "desk", Spot.at(640, 636),
                "desk-2", Spot.at(870, 636),
                "desk-3", Spot.at(1060, 636),
                "visitor", Spot.at(390, 672),
                "left", Spot.at(240, 665));
    }
}
