package org.pra.academy.videos;

import java.awt.Color;
import java.awt.geom.Path2D;

/** A training manikin, or a patient, lying on the floor with the head to the right; the origin is under the chest. */
final class ManikinDrawing {

    private static final Color SKIN = Palette.of(0xd8b48f);
    private static final Color SHIRT = Palette.of(0x7d93a6);

    private ManikinDrawing() {}

    static void lying(Pen pen, Stage stage, double time) {
        body(
                pen,
                stage.compression(time) * 9,
                stage.compressions().rise(time) * 6,
                SKIN,
                Palette.of(0x8fa9bd),
                Palette.of(0x5b6b78),
                false);
    }

    /** A baby manikin on a folded mat, so that its chest is as high as that of a grown one; the head lies to the right. */
    static void baby(Pen pen, Stage stage, double time) {
        double down = stage.compression(time) * 7;
        double rise = stage.compressions().rise(time) * 5;
        pen.oval(Palette.alpha(Palette.INK, 0.10), 0, 2, 190, 9);
        pen.box(Palette.named("blue"), -170, -32, 340, 32, 8);
        pen.line(Palette.darker(Palette.named("blue"), 0.2), 3, -166, -16, 166, -16);
        pen.line(SKIN, 20, -92, -46, -140, -42);
        pen.oval(SKIN, -152, -44, 14, 10);
        Path2D body = new Path2D.Double();
        body.moveTo(-98, -32);
        body.quadTo(-104, -66, -70, -64);
        body.curveTo(-34, -66 - rise, -18, -66 + down - rise, 0, -66 + down - rise);
        body.curveTo(18, -66 + down - rise, 40, -64 - rise, 52, -52);
        body.lineTo(52, -32);
        body.closePath();
        pen.fill(Palette.named("mint"), body);
        pen.line(SKIN, 17, 40, -46, 8, -38);
        pen.oval(SKIN, 0, -38, 9, 8);
        pen.oval(SKIN, 88, -62, 35, 31);
        pen.oval(Palette.darker(SKIN, 0.14), 92, -52, 6, 8);
        pen.fill(Palette.of(0x3b2d25), "M110 -86 C128 -78 130 -46 112 -38 C118 -56 118 -72 110 -86 Z");
        pen.stroke(Palette.darker(SKIN, 0.4), 3, "M74 -80 Q79 -85 84 -81");
    }

    static void patient(Pen pen, Stage stage, double time) {
        body(
                pen,
                stage.compression(time) * 9,
                stage.compressions().rise(time) * 6,
                Palette.named("brown"),
                SHIRT,
                Palette.of(0x454c52),
                true);
    }

    private static void body(
            Pen pen, double down, double rise, Color skin, Color shirt, Color trousers, boolean person) {
        pen.oval(Palette.alpha(Palette.INK, 0.10), -20, 2, 330, 10);
        pen.line(trousers, 40, -130, -24, -300, -20);
        pen.line(Palette.darker(trousers, 0.12), 34, -130, -20, -290, -14);
        pen.fill(Palette.of(0x2f2b2a), "M-312 -44 L-296 -44 L-292 0 L-326 0 Q-330 -30 -312 -44 Z");
        Path2D chest = new Path2D.Double();
        chest.moveTo(-140, 0);
        chest.lineTo(-146, -44);
        chest.quadTo(-90, -58, -60, -56 - rise);
        chest.curveTo(-26, -60 - rise + down * 0.2, -14, -62 + down - rise, 0, -62 + down - rise);
        chest.curveTo(14, -62 + down - rise, 30, -64 - rise, 66, -60 - rise * 0.6);
        chest.quadTo(96, -54, 104, -34);
        chest.lineTo(100, 0);
        chest.closePath();
        pen.fill(shirt, chest);
        pen.line(skin, 24, 104, -26, 130, -28);
        pen.oval(skin, 162, -36, 36, 32);
        if (person) {
            pen.fill(
                    Palette.of(0x2b2522),
                    "M170 -4 C200 -4 206 -40 196 -62 C186 -72 168 -72 160 -66 C176 -60 186 -46 182 -24 C180 -14 176 -8 170 -4 Z");
        }
        pen.fill(skin, "M150 -66 Q144 -78 156 -74 L164 -64 Z");
        pen.stroke(Palette.darker(skin, 0.35), 3, "M136 -52 Q141 -57 145 -53");
        pen.stroke(Palette.darker(skin, 0.35), 3, "M164 -56 Q170 -61 176 -57");
        pen.line(Palette.darker(shirt, 0.12), 24, 84, -40, 20, -14);
        pen.line(skin, 16, 20, -14, -34, -8);
        pen.oval(skin, -42, -8, 13, 8);
    }
}
