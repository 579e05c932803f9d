package org.pra.academy.videos;

import java.awt.Color;
import java.util.Map;

/** The waste corner of a ward with the four containers, a wash basin and glove boxes. */
final class WasteCornerSet implements Backdrop {

    static final Color YELLOW = Palette.of(0xe8c22e);
    static final Color RED = Palette.of(0xc23b33);
    static final Color WHITE = Palette.of(0xf4f6f6);
    static final Color BLUE = Palette.of(0x2f6fb0);

    @Override
    public void behind(Pen pen, Stage stage) {
        Furniture f = new Furniture(pen);
        f.room(Palette.of(0xf2f0ea), Palette.of(0xd9d6cc), 470);
        pen.box(Palette.of(0xe3ebea), 0, 240, 1280, 218, 0);
        for (int i = 0; i < 16; i++) {
            pen.line(Palette.of(0xd3dedc), 2, i * 84, 240, i * 84, 458);
        }
        pen.line(Palette.of(0xd3dedc), 2, 0, 312, 1280, 312);
        pen.line(Palette.of(0xd3dedc), 2, 0, 386, 1280, 386);
        pen.box(Palette.WHITE, -4, 330, 170, 30, 8);
        pen.fill(Palette.WHITE, "M10 360 L152 360 L126 420 L36 420 Z");
        pen.stroke(Palette.STEEL_DARK, 8, "M81 330 L81 286 Q81 272 98 274 L110 278");
        pen.box(Palette.STEEL, 186, 280, 26, 54, 5);
        for (int i = 0; i < 3; i++) {
            pen.box(
                    new Color[] {Palette.named("sky"), Palette.named("mint"), Palette.named("lilac")}[i],
                    330 + i * 74,
                    270,
                    62,
                    34,
                    3);
            pen.oval(Palette.WHITE, 361 + i * 74, 287, 14, 7);
        }
        bin(pen, 620, 565, YELLOW, "soiled");
        bin(pen, 780, 565, RED, "plastic");
        box(pen, 940, 565);
        bin(pen, 1100, 565, BLUE, "glass");
    }

    private static void bin(Pen pen, double x, double y, Color colour, String name) {
        pen.polygon(Palette.darker(colour, 0.08), x - 58, y - 150, x + 58, y - 150, x + 46, y, x - 46, y);
        pen.polygon(colour, x - 50, y - 144, x + 50, y - 144, x + 39, y - 6, x - 39, y - 6);
        pen.box(Palette.darker(colour, 0.2), x - 64, y - 164, 128, 18, 7);
        pen.oval(Palette.alpha(Palette.of(0x1d2526), 0.55), x, y - 156, 46, 5);
        hazard(pen, x, y - 76);
        pen.text(name, x, y - 26, 18, true, colour.equals(YELLOW) ? Palette.INK : Palette.WHITE, 0.5);
        pen.box(Palette.of(0x4a5356), x - 30, y - 4, 60, 8, 3);
    }

    private static void box(Pen pen, double x, double y) {
        pen.box(Palette.of(0xcdd6d8), x - 48, y - 132, 96, 132, 8);
        pen.box(WHITE, x - 43, y - 126, 86, 120, 6);
        pen.box(Palette.of(0xa9b7bb), x - 40, y - 148, 80, 22, 6);
        pen.box(Palette.of(0x1d2526), x - 16, y - 141, 32, 8, 4);
        hazard(pen, x, y - 72);
        pen.text("sharps", x, y - 22, 18, true, Palette.INK, 0.5);
    }

    private static void hazard(Pen pen, double x, double y) {
        Color ink = Palette.alpha(Palette.INK, 0.8);
        pen.ring(ink, 4, x, y + 3, 9, 9);
        for (int i = 0; i < 3; i++) {
            double a = Math.toRadians(-90 + i * 120);
            pen.ring(ink, 4, x + Math.cos(a) * 12, y + 3 + Math.sin(a) * 12, 10, 10);
        }
    }

    @Override
    public Map<String, Spot> spots() {
        return Map.of(
                "left", Spot.at(250, 670),
                "middle", Spot.at(470, 675),
                "right", Spot.at(1190, 675),
                "yellow", Spot.at(620, 410),
                "red", Spot.at(780, 410),
                "white", Spot.at(940, 420),
                "blue", Spot.at(1100, 410),
                "basin", Spot.at(130, 640));
    }
}
