package org.pra.academy.videos;

import static org.pra.academy.videos.Look.Extra.*;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Draws a head facing right or to the front; the origin is where the chin meets the neck. */
final class HeadDrawing {

    private static final String FACE =
            "M-7 -11.5 C-7.2 -19.8 7.2 -19.8 7 -11.5 C7 -6.2 4.4 -0.9 0.4 -0.7 C-4 -0.9 -7 -6.2 -7 -11.5 Z";
    private final Pen pen;
    private final Look look;
    private final Face face;
    private final double turn;
    private final double shift;
    private final HairDrawing hair;

    HeadDrawing(Pen pen, Look look, Face face, double turn) {
        this.pen = pen;
        this.look = look;
        this.face = face;
        this.turn = turn;
        this.shift = 1.9 * turn;
        this.hair = new HairDrawing(pen, look, shift);
    }

    void behind() {
        hair.behind();
    }

    void draw() {
        Color skin = Palette.mix(look.skin(), Palette.named("red"), face.mood().flush() * 0.22);
        Color shade = Palette.darker(skin, 0.16);
        if (!hair.hidesEars()) {
            pen.oval(shade, 6.8 - turn * 1.2, -9.8, 1.5, 2.3);
        }
        pen.fill(skin, FACE);
        if (face.mood().flush() > 0.05 || face.mood().smile() > 0.4) {
            Color blush = Palette.alpha(
                    Palette.named("red"), 0.08 + 0.14 * face.mood().flush());
            pen.clipped(SvgPath.of(FACE), () -> {
                pen.oval(blush, shift - 4.4, -6.6, 1.9, 1.3);
                pen.oval(blush, shift + 4.0, -6.6, 1.7, 1.3);
            });
        }
        if (look.build().old()) {
            pen.line(Palette.alpha(shade, 0.8), 0.35, shift - 4.7, -7.9, shift - 3.2, -7.3);
            pen.line(Palette.alpha(shade, 0.8), 0.35, shift + 4.6, -7.9, shift + 3.4, -7.3);
            pen.line(Palette.alpha(shade, 0.8), 0.35, shift - 2.4, -15.4, shift + 2.4, -15.4);
        }
        beard(skin);
        eyes();
        nose(shade);
        mouth(skin);
        hair.infront();
        if (!hair.hidesEars()) {
            pen.oval(skin, -6.7 + turn * 1.6, -9.6, 1.6, 2.4);
            pen.oval(shade, -6.5 + turn * 1.6, -9.5, 0.7, 1.3);
            if (look.wears(EARRINGS)) {
                pen.oval(Palette.named("gold"), -6.7 + turn * 1.6, -6.8, 0.7, 0.7);
            }
        }
        worn();
        headset();
        sweat();
    }

    /** A telephone headset: a band over the hair, a cushion on the ear, a microphone before the mouth. */
    private void headset() {
        if (!look.wears(HEADSET)) {
            return;
        }
        Color black = Palette.of(0x30383b);
        double ear = -6.7 + turn * 1.6;
        pen.stroke(
                black,
                1.1,
                "M" + ear + " -11.4 C" + (ear + 0.2) + " -22.6 " + (ear + 11) + " -22.8 " + (ear + 12.4) + " -15.6");
        pen.stroke(black, 0.6, "M" + ear + " -8 Q" + (ear + 1.2) + " -1.6 " + (shift - 1.6) + " -2.2");
        pen.oval(black, shift - 1.6, -2.2, 0.9, 0.7);
        pen.oval(black, ear, -9.6, 2.1, 2.7);
        pen.oval(Palette.of(0x5b6669), ear, -9.6, 1.1, 1.5);
    }

    private void eyes() {
        double open = Math.max(0.06, (1 - Math.max(0, face.mood().lids())) * (1 - face.blink()))
                * (face.mood().lids() < 0 ? 1.18 : 1);
        for (int side : new int[] {-1, 1}) {
            double x = shift + side * (side * turn > 0 ? 2.75 : 3.0);
            double y = -10.4;
            double rx = side * turn > 0 ? 1.4 : 1.55;
            double ry = 1.32 * open;
            if (open > 0.22) {
                pen.oval(Palette.WHITE, x, y, rx, ry);
                double ix = x + face.lookX() * 0.6 + turn * 0.35;
                double iy = y + face.lookY() * 0.45;
                pen.clipped(new java.awt.geom.Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry), () -> {
                    pen.oval(Palette.of(0x35231b), ix, iy, 0.98, 1.05);
                    pen.oval(Palette.alpha(Palette.WHITE, 0.9), ix + 0.32, iy - 0.36, 0.25, 0.25);
                });
            }
            Path2D lid = new Path2D.Double();
            lid.moveTo(x - rx - 0.1, y + (open > 0.22 ? 0.05 : 0.2));
            lid.quadTo(x, y - ry * 1.55 + (open > 0.22 ? 0 : 0.9), x + rx + 0.1, y + (open > 0.22 ? 0.05 : 0.2));
            pen.stroke(Palette.of(0x2b1c16), look.build().female() ? 0.62 : 0.5, lid);
            brow(x, side);
        }
    }

    private void brow(double x, int side) {
        Color colour = Palette.mix(look.hairColour(), Palette.of(0x3a2a22), 0.35);
        double up = face.mood().browUp();
        double in = face.mood().browIn();
        double y = -13.1 - up * 0.9;
        double inner = y + in * 1.05;
        double outer = y - in * 0.35;
        double xi = x - side * 1.75;
        double xo = x + side * 1.95;
        Path2D brow = new Path2D.Double();
        brow.moveTo(xi, inner);
        brow.quadTo(x, Math.min(inner, outer) - 0.5 + Math.abs(in) * 0.35, xo, outer + 0.2);
        pen.stroke(colour, look.build().female() ? 0.62 : 0.9, brow);
    }

    private void nose(Color shade) {
        Path2D nose = new Path2D.Double();
        nose.moveTo(shift + 0.5 * turn, -9.4);
        nose.curveTo(shift + 0.9 * turn + 0.4, -8, shift + 1.6 * turn + 0.7, -6.9, shift + 0.6 * turn, -6.5);
        nose.quadTo(shift - 0.3, -6.4, shift - 0.7 + 0.3 * turn, -6.7);
        pen.stroke(shade, 0.55, nose);
    }

    private void mouth(Color skin) {
        double x = shift + 0.2 * turn;
        double y = -3.9;
        double smile = face.mood().smile();
        double open = face.mouth();
        double half = 2.15 + Math.max(0, smile) * 0.5 - open * 0.35;
        Color lip = look.build().female() ? Palette.mix(skin, Palette.of(0x9a3038), 0.62) : Palette.darker(skin, 0.42);
        double corner = y - smile * 0.75;
        double middle = y + smile * 0.85;
        if (open > 0.08) {
            double drop = 0.5 + open * 2.1;
            Path2D mouth = new Path2D.Double();
            mouth.moveTo(x - half, corner);
            mouth.quadTo(x, Math.min(corner, middle) - 0.35, x + half, corner);
            mouth.curveTo(x + half * 0.8, middle + drop, x - half * 0.8, middle + drop, x - half, corner);
            mouth.closePath();
            pen.fill(Palette.of(0x5a1f21), mouth);
            pen.clipped(mouth, () -> {
                pen.box(Palette.of(0xfbf7f0), x - half, corner - 1.4, half * 2, 1.75, 0.4);
                pen.oval(Palette.of(0xb9595a), x, middle + drop * 0.9, half * 0.7, drop * 0.35);
            });
            pen.stroke(lip, 0.5, mouth);
        } else {
            Path2D mouth = new Path2D.Double();
            mouth.moveTo(x - half, corner);
            mouth.quadTo(x, middle + smile * 0.75, x + half, corner);
            pen.stroke(lip, 0.75, mouth);
        }
    }

    private void beard(Color skin) {
        if (look.wears(BEARD) || look.wears(STUBBLE)) {
            Color colour = look.wears(BEARD) ? look.hairColour() : Palette.mix(skin, look.hairColour(), 0.28);
            Path2D beard = new Path2D.Double();
            double down = look.wears(BEARD) ? 1.9 : 0;
            beard.moveTo(-7, -10.6);
            beard.curveTo(-7, -5, -4.4, -0.7 + down, 0.4, -0.5 + down);
            beard.curveTo(4.4, -0.7 + down, 7, -5.6, 7, -10.6);
            beard.curveTo(6.3, -7.2, 5.4, -5.6, shift + 2.9, -5.8);
            beard.quadTo(shift, -6.5, shift - 3, -5.8);
            beard.curveTo(-5.2, -5.6, -6.4, -7.2, -7, -10.6);
            beard.closePath();
            pen.fill(colour, beard);
        }
        if (look.wears(MOUSTACHE) || look.wears(BEARD)) {
            Path2D hairs = new Path2D.Double();
            hairs.moveTo(shift - 2.9, -4.6);
            hairs.quadTo(shift - 1.4, -6.4, shift + 0.2, -5.6);
            hairs.quadTo(shift + 1.6, -6.4, shift + 3, -4.6);
            hairs.quadTo(shift + 1.4, -4.9, shift + 0.1, -4.8);
            hairs.quadTo(shift - 1.5, -4.9, shift - 2.9, -4.6);
            hairs.closePath();
            pen.fill(look.hairColour(), hairs);
        }
    }

    private void worn() {
        if (look.wears(BINDI)) {
            pen.oval(Palette.of(0xa3241f), shift + 0.1, -13.2, 0.55, 0.6);
        }
        if (look.wears(GLASSES) || look.wears(GOGGLES)) {
            Color rim = look.wears(GOGGLES) ? Palette.STEEL_DARK : Palette.of(0x3a3534);
            double r = look.wears(GOGGLES) ? 2.8 : 2.25;
            for (int side : new int[] {-1, 1}) {
                pen.oval(
                        Palette.alpha(Palette.WHITE, look.wears(GOGGLES) ? 0.35 : 0.12), shift + side * 3, -10.3, r, r);
                pen.ring(rim, 0.5, shift + side * 3, -10.3, r, r * 0.95);
            }
            pen.line(rim, 0.5, shift - 0.8, -10.7, shift + 0.8, -10.7);
            pen.line(rim, 0.5, shift - 3 - r, -10.6, -6.6, -10.9);
        }
        if (look.wears(EYE_SHIELD)) {
            pen.line(Palette.of(0xd5dde0), 0.7, -6.4, -13.6, shift - 0.6, -8.2);
            pen.oval(Palette.WHITE, shift - 3, -10.3, 2.9, 3.1);
            pen.ring(Palette.of(0xb6c4c8), 0.4, shift - 3, -10.3, 2.9, 3.1);
        }
        if (look.wears(MASK)) {
            pen.fill(
                    Palette.of(0xa9c8dc),
                    "M-6.6 -7.6 Q0.6 -9.6 6.8 -7.6 C6.8 -4 4.6 -0.6 0.6 -0.3 C-3.6 -0.6 -6.4 -4 -6.6 -7.6 Z");
            pen.line(Palette.of(0x86aec6), 0.35, -5.6, -5.6, 6.2, -5.6);
            pen.line(Palette.of(0x86aec6), 0.35, -5, -3.6, 5.6, -3.6);
        }
    }

    private void sweat() {
        if (face.mood().sweat() > 0.1) {
            Color drop =
                    Palette.alpha(Palette.of(0x7fb4d8), Math.min(1, face.mood().sweat()));
            for (double[] at : new double[][] {{-4.6, -14.6}, {5.2, -13.4}, {-5.6, -8.2}}) {
                pen.fill(drop, drop(at[0], at[1]));
            }
        }
    }

    private static Path2D drop(double x, double y) {
        Path2D drop = new Path2D.Double();
        drop.moveTo(x, y - 1);
        drop.curveTo(x + 0.9, y + 0.4, x + 0.6, y + 1.1, x, y + 1.1);
        drop.curveTo(x - 0.6, y + 1.1, x - 0.9, y + 0.4, x, y - 1);
        return drop;
    }
}
