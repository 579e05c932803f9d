package org.pra.academy.videos;

import java.util.Map;

/** A ward bed with its curtain, stand and locker. */
final class BedsideSet implements Backdrop {

    @Override
    public void behind(Pen pen, Stage stage) {
        Furniture f = new Furniture(pen);
        f.room(Palette.of(0xf2efe8), Palette.of(0xdfdacd), 480);
        f.band(Palette.of(0xdce9e5), 330, 138);
        f.window(120, 120, 220, 180);
        pen.box(Palette.of(0xb8d3d3), 430, 90, 90, 400, 6);
        for (int i = 0; i < 4; i++) {
            pen.line(Palette.of(0x9fc0c0), 3, 446 + i * 20, 96, 446 + i * 20, 486);
        }
        pen.line(Palette.STEEL_DARK, 5, 400, 90, 1240, 90);
        pen.box(Palette.WHITE, 760, 180, 220, 60, 4);
        pen.oval(Palette.DONE, 790, 210, 9, 9);
        pen.oval(Palette.named("sky"), 830, 210, 9, 9);
        pen.line(Palette.STEEL_DARK, 5, 1120, 160, 1120, 560);
        pen.box(Palette.alpha(Palette.of(0xcfe4ea), 0.9), 1096, 170, 40, 66, 10);
        pen.stroke(Palette.of(0x9fb6bf), 2, "M1116 236 Q1110 330 1010 420");
        pen.box(Palette.of(0xd3bd98), 1150, 420, 100, 130, 5);
        pen.line(Palette.of(0xb69c72), 3, 1150, 470, 1250, 470);
    }

    @Override
    public void infront(Pen pen, Stage stage) {
        pen.box(Palette.of(0xf7f4ee), 640, 470, 440, 46, 12);
        pen.box(Palette.of(0x9cc3c0), 640, 458, 300, 56, 14);
        pen.box(Palette.STEEL, 630, 512, 460, 14, 4);
        pen.box(Palette.STEEL, 1074, 400, 14, 190, 5);
        pen.box(Palette.STEEL, 630, 450, 12, 140, 5);
        pen.oval(Palette.of(0x4a5356), 644, 600, 12, 12);
        pen.oval(Palette.of(0x4a5356), 1076, 600, 12, 12);
    }

    @Override
    public double frontLine() {
        return 600;
    }

    @Override
    public Map<String, Spot> spots() {
        return Map.of(
                "bed", new Spot(900, 575, "sit"),
                "beside", Spot.at(540, 660),
                "foot", Spot.at(440, 670),
                "left", Spot.at(260, 670),
                "behind", Spot.at(720, 560));
    }
}
