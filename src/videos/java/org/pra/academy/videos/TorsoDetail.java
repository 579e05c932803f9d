package org.pra.academy.videos;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Collars, buttons, belts and folds on the upper body, drawn inside its outline. */
final class TorsoDetail {

    private final Pen pen;
    private final Look look;
    private final Color main;
    private final Color shade;
    private final double turn;

    TorsoDetail(Pen pen, Look look, Color main, double turn) {
        this.pen = pen;
        this.look = look;
        this.main = main;
        this.shade = Palette.darker(main, 0.14);
        this.turn = turn;
    }

    /** The top is the line of the shoulders, s and h half the widths of shoulders and hips. */
    void draw(double top, double s, double h) {
        double x = turn * 1.2;
        pen.fill(Palette.darker(look.skin(), 0.05), collar(top, x, look.build().female() ? 5 : 3.2));
        switch (look.dress()) {
            case SHIRT, GUARD, UNIFORM -> {
                if (look.dress() != Look.Dress.UNIFORM) {
                    pen.line(shade, 0.5, x, top + 3, x, 2);
                    for (int i = 0; i < 4; i++) {
                        pen.oval(shade, x + 0.9, top + 6 + i * 5, 0.45, 0.45);
                    }
                    pen.polygon(
                            Palette.lighter(main, 0.18),
                            x,
                            top + 3.4,
                            x - 4,
                            top - 2,
                            x - 5.2,
                            top + 1.2,
                            x - 1.6,
                            top + 4.6);
                    pen.polygon(
                            Palette.lighter(main, 0.18),
                            x,
                            top + 3.4,
                            x + 4,
                            top - 2,
                            x + 5.2,
                            top + 1.2,
                            x + 1.6,
                            top + 4.6);
                    pen.box(Palette.of(0x2f2b2a), -h - 1, -1.6, 2 * h + 2, 2.4, 0.2);
                    pen.box(Palette.named("gold"), x - 1, -1.7, 2.2, 2.6, 0.4);
                } else {
                    pen.box(look.accent(), -s, 0, 2 * s, 3, 0);
                    pen.stroke(look.accent(), 1, collar(top, x, look.build().female() ? 5 : 3.6));
                }
            }
            case COAT, SUIT -> {
                Color inner = look.dress() == Look.Dress.COAT ? look.colour() : Palette.WHITE;
                pen.polygon(inner, x - 3.4, top - 2, x + 3.4, top - 2, x + 0.4, top + 15);
                pen.fill(Palette.darker(look.skin(), 0.05), collar(top, x, 3));
                pen.line(Palette.of(0xcfd2cf), 0.7, x - 3.6, top - 2, x + 0.3, top + 15, x + 0.3, 4);
                pen.line(Palette.of(0xcfd2cf), 0.7, x + 3.6, top - 2, x + 0.5, top + 15);
            }
            case SARI -> {
                pen.fill(
                        Palette.darker(look.accent(), 0.05),
                        "M-12 " + (top - 4) + " L12 " + (top - 4) + " L12 " + (top + 13) + " L-12 " + (top + 13)
                                + " Z");
                pen.fill(Palette.darker(look.skin(), 0.05), collar(top, x, 4.6));
                pen.box(look.skin(), -12, top + 13, 24, 4.4, 0);
                pen.fill(main, "M-12 " + (top + 16.8) + " L12 " + (top + 16.8) + " L12 6 L-12 6 Z");
                pen.polygon(main, -s - 1, top - 3, -s + 6.4, top - 3, 11, top + 20, 11, 3, 4, 3, -4, top + 14);
                pen.line(look.accent(), 1, -s + 6.4, top - 3, 11, top + 20);
            }
            case KURTA, DHOTI -> {
                pen.line(shade, 0.9, x, top + 2, x, top + 12);
                pen.line(shade, 0.5, x - 1, top + 12, x + 1, top + 12);
            }
            case KURTI, FROCK -> pen.stroke(look.accent(), 0.9, collar(top, x, 4.8));
            case SCRUBS -> {
                pen.polygon(Palette.darker(look.skin(), 0.05), x - 3.6, top - 2, x + 3.6, top - 2, x, top + 5.4);
                pen.line(shade, 0.6, x - 3.7, top - 2, x, top + 5.6, x + 3.7, top - 2);
                pen.frame(shade, 0.45, x + 2, top + 11, 4.6, 4.8, 0.4);
            }
            case ABAYA -> pen.line(shade, 0.5, x, top + 4, x, 3);
            default -> {}
        }
    }

    private static Path2D collar(double top, double x, double deep) {
        Path2D collar = new Path2D.Double();
        collar.moveTo(x - 3.3, top - 2.2);
        collar.quadTo(x - 2.4, top + deep - 1, x, top + deep);
        collar.quadTo(x + 2.4, top + deep - 1, x + 3.3, top - 2.2);
        collar.closePath();
        return collar;
    }
}
