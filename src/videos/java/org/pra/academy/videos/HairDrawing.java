package org.pra.academy.videos;

import java.awt.Color;
import java.awt.geom.AffineTransform;

/** Hair and head coverings, the part behind the head and the part before it. */
final class HairDrawing {

    private final Pen pen;
    private final Look look;
    private final double shift;

    HairDrawing(Pen pen, Look look, double shift) {
        this.pen = pen;
        this.look = look;
        this.shift = shift;
    }

    boolean hidesEars() {
        return switch (look.hair()) {
            case HIJAB, PALLU, LONG, BOB, TURBAN -> true;
            default -> false;
        };
    }

    void behind() {
        Color hair = look.hairColour();
        switch (look.hair()) {
            case BUN -> {
                pen.oval(hair, -7.6 + shift * 0.2, -11, 4.2, 4.2);
                pen.oval(hair, -0.4, -12.4, 7.9, 7.6);
            }
            case PLAIT -> {
                pen.oval(hair, -0.4, -12.2, 7.9, 7.8);
                for (int i = 0; i < 7; i++) {
                    pen.oval(
                            i % 2 == 0 ? hair : Palette.lighter(hair, 0.12),
                            -6.6 - i * 0.16,
                            -5 + i * 3.6,
                            2.3 - i * 0.14,
                            2.4);
                }
                pen.oval(look.accent(), -7.7, 20.4, 1.5, 1.5);
            }
            case PONYTAIL -> {
                pen.oval(hair, -0.4, -12.2, 7.8, 7.6);
                pen.fill(hair, "M-6 -15 C-13 -14 -13 -2 -10 4 C-9 -2 -7 -6 -6 -9 Z");
            }
            case LONG ->
                pen.fill(hair, "M-8 -12 C-8.6 -22 8.4 -22 8 -12 C8.6 -4 8.4 3 6.4 8 L-7.4 8 C-9 2 -8.4 -5 -8 -12 Z");
            case BOB ->
                pen.fill(hair, "M-8 -12 C-8.6 -22 8.4 -22 8 -12 C8.6 -6 8 -3 6.6 -1 L-7 -1 C-8.4 -3 -8.4 -8 -8 -12 Z");
            case HIJAB ->
                pen.fill(
                        look.accent(),
                        "M-8.6 -11 C-9 -23 9 -23 8.6 -11 C9 -4 9.6 3 10.6 7 L-10.6 7 C-9.6 2 -9 -4 -8.6 -11 Z");
            case PALLU -> {
                pen.oval(hair, -0.2, -12.6, 7.6, 7.4);
                pen.fill(
                        look.colour(),
                        "M-8.8 -10 C-9.6 -23.4 8.6 -23.4 8.4 -12 L7 -15 L-5 4 L-12 10 C-10 2 -9 -4 -8.8 -10 Z");
            }
            case BALDING -> pen.oval(hair, -0.4, -10.6, 7.9, 5);
            case BALD, TURBAN -> {}
            default -> pen.oval(hair, -0.3, -12.4, 7.7, 7.2);
        }
    }

    void infront() {
        Color hair = look.hairColour();
        switch (look.hair()) {
            case SHORT ->
                top(
                        hair,
                        "M-7.5 -9.6 C-9 -21.6 8.6 -22.2 7.5 -10.4 C7.1 -13 6.2 -14.4 4.6 -15.2 C1 -14.6 -3.6 -14.8 -5.4 -15.4 C-6.4 -13.8 -6.6 -12 -6.7 -10 Z");
            case SIDE ->
                top(
                        hair,
                        "M-7.5 -9.4 C-9.2 -22 8.8 -23 7.5 -10.6 C7.2 -13 6.8 -14 6 -15 C2 -14 -2 -15.2 -4.4 -17 C-5.6 -15.4 -6.6 -13 -6.7 -9.8 Z");
            case CURLY -> {
                for (double[] at : new double[][] {
                    {-6.4, -14}, {-5, -17.4}, {-1.6, -19}, {2.2, -18.8}, {5.4, -16.8}, {6.8, -13.8}, {-7, -11.4}
                }) {
                    pen.oval(hair, at[0], at[1], 2.7, 2.5);
                }
            }
            case BALDING -> {
                pen.fill(hair, "M-7.3 -9.6 C-7.9 -13 -7.4 -14.6 -6.6 -15.4 C-6.4 -13 -6.3 -11 -6.3 -9 Z");
            }
            case BUN, PLAIT, PONYTAIL ->
                top(
                        hair,
                        "M-7.6 -9.4 C-9.2 -22 9 -22.4 7.6 -9.8 C7.2 -13 5.4 -16 1 -17.2 C-3 -16.4 -6 -13.6 -6.6 -9.6 Z");
            case LONG, BOB ->
                top(
                        hair,
                        "M-7.9 -5 C-9.4 -22.4 9.4 -22.8 7.9 -6 C7.4 -11.6 5.6 -15.4 1.4 -17 C-3 -16.2 -5.8 -12.6 -6.4 -5.6 Z");
            case TURBAN -> turban();
            case HIJAB -> hijab();
            case PALLU -> {
                top(
                        hair,
                        "M-7.4 -10.4 C-8.6 -20 8.6 -20.4 7.4 -10.4 C7 -13.6 5 -16 0.8 -16.8 C-3 -16 -6 -13.6 -6.6 -10.4 Z");
                pen.fill(
                        look.colour(),
                        "M-9 -7 C-10.4 -24.6 9.4 -25 8.5 -11.5 C7.9 -17.4 4.6 -19.6 0.2 -19.4 C-4.6 -19 -7 -15 -7 -7 Z");
                pen.stroke(look.accent(), 0.8, "M8.3 -12 C7.8 -17.4 4.6 -19.5 0.2 -19.3 C-4.6 -19 -6.9 -15 -6.9 -7");
            }
            case TOPI -> {
                top(
                        hair,
                        "M-7.5 -9.6 C-8.4 -18 8.4 -18 7.5 -10.4 C7.1 -13 6.4 -14.4 5.6 -15.4 L-5.8 -15.4 C-6.4 -13.8 -6.6 -12 -6.7 -10 Z");
                pen.fill(look.accent(), "M-7.4 -15 C-7 -21.6 7 -21.6 7.4 -15 Q0 -16.6 -7.4 -15 Z");
            }
            case GUARD_CAP -> {
                top(
                        hair,
                        "M-7.5 -9.6 C-8.4 -18 8.4 -18 7.5 -10.4 C7.1 -13 6.4 -14.4 5.6 -15.4 L-5.8 -15.4 C-6.4 -13.8 -6.6 -12 -6.7 -10 Z");
                pen.fill(look.accent(), "M-8.6 -16 C-9 -22.6 9 -22.8 8.8 -16 Q0 -18 -8.6 -16 Z");
                pen.fill(Palette.of(0x23282c), "M-7.4 -15.4 Q1 -18 8 -15.6 Q10.4 -13.6 11 -13.2 Q3 -15.4 -7.4 -14.2 Z");
                pen.oval(Palette.named("gold"), 1 + shift, -18.4, 1.1, 1.1);
            }
            case SURGICAL_CAP ->
                pen.fill(
                        look.accent(), "M-7.7 -11 C-9.4 -23 9.4 -23 7.7 -11.4 Q6 -15.6 0.6 -15.8 Q-5 -15.4 -7.7 -11 Z");
            case BALD -> pen.fill(Palette.alpha(Palette.WHITE, 0.16), "M-3 -16.6 Q0 -18.6 3 -17 Q0 -17.4 -3 -16.6 Z");
        }
    }

    private void top(Color hair, String path) {
        pen.fill(hair, path);
    }

    private void turban() {
        Color cloth = look.accent();
        pen.fill(
                cloth,
                "M-8.4 -10.4 C-10.4 -25 10 -26.4 8.6 -11.6 C7 -14.6 4 -16 0.6 -15.2 C-3 -14.6 -6.4 -13 -8.4 -10.4 Z");
        Color fold = Palette.darker(cloth, 0.14);
        pen.stroke(fold, 0.5, "M-8 -12 Q-1 -19 8.4 -12.8");
        pen.stroke(fold, 0.5, "M-8.4 -15 Q-1 -21.6 7.6 -17");
        pen.stroke(fold, 0.5, "M8.2 -15 Q1 -20.6 -5.6 -20.4");
    }

    private void hijab() {
        Color cloth = look.accent();
        java.awt.geom.Area around = new java.awt.geom.Area(
                SvgPath.of("M-8.8 -10 C-9.6 -23.6 9.6 -23.6 8.8 -10 C8.8 -3 7 2.6 0.6 3.4 C-6 2.6 -8.8 -3 -8.8 -10 Z"));
        around.subtract(new java.awt.geom.Area(SvgPath.of(
                        "M-5.6 -11 C-6 -18.4 6 -18.4 5.6 -11 C5.6 -5.6 3.4 -1.2 0 -1 C-3.4 -1.2 -5.6 -5.6 -5.6 -11 Z"))
                .createTransformedArea(AffineTransform.getTranslateInstance(shift * 0.6, 0)));
        pen.fill(cloth, around);
        pen.stroke(Palette.darker(cloth, 0.14), 0.5, "M-8 -4 Q-4 3 5 2.4");
    }
}
