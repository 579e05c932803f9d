package org.pra.academy.videos;

import java.util.Map;

/** The gate of the hospital from the street: porch, ambulance bay, a tree. */
final class GateSet implements Backdrop {

    @Override
    public void behind(Pen pen, Stage stage) {
        pen.box(Palette.of(0xdcebec), 0, 0, 1280, 460, 0);
        pen.box(Palette.of(0xf2ece0), 330, 90, 800, 380, 4);
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 2; j++) {
                pen.box(Palette.of(0xb9d3da), 370 + i * 128, 130 + j * 90, 84, 56, 3);
            }
        }
        pen.box(Palette.BRAND, 470, 306, 520, 46, 5);
        pen.text("Hospital", 730, 338, 26, true, Palette.WHITE, 0.5);
        pen.box(Palette.of(0xcfe4ea), 610, 352, 240, 118, 0);
        pen.line(Palette.STEEL_DARK, 5, 730, 352, 730, 470);
        pen.box(Palette.of(0xc9c5bb), 0, 460, 1280, 260, 0);
        pen.box(Palette.of(0xded9ce), 0, 460, 1280, 46, 0);
        pen.box(Palette.WOOD_DARK, 150, 260, 26, 230, 6);
        pen.oval(Palette.of(0x7aa872), 160, 220, 120, 92);
        pen.oval(Palette.of(0x6b9a66), 90, 260, 80, 60);
        pen.box(Palette.WHITE, 1010, 390, 220, 100, 12);
        pen.box(Palette.STOP, 1010, 430, 220, 14, 0);
        pen.box(Palette.of(0xb9d3da), 1160, 402, 58, 30, 5);
        pen.box(Palette.named("blue"), 1080, 378, 36, 12, 4);
        pen.oval(Palette.of(0x30383b), 1060, 492, 22, 22);
        pen.oval(Palette.of(0x30383b), 1184, 492, 22, 22);
    }

    @Override
    public Map<String, Spot> spots() {
        return Map.of(
                "left", Spot.at(300, 660),
                "middle", Spot.at(640, 665),
                "right", Spot.at(940, 660),
                "door", Spot.at(730, 520));
    }
}
