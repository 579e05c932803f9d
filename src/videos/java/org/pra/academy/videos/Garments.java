package org.pra.academy.videos;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;

/** Clothes on a posed body. */
final class Garments {

    private final Pen pen;
    private final Look look;
    private final Skeleton b;
    private final double turn;
    private final Color main;

    Garments(Pen pen, Look look, Skeleton bones, double turn) {
        this.pen = pen;
        this.look = look;
        this.b = bones;
        this.turn = turn;
        this.main = upper();
    }

    private Color upper() {
        return switch (look.dress()) {
            case COAT -> Palette.of(0xfbfbf8);
            case GUARD -> Palette.of(0x5d6b52);
            default -> look.colour();
        };
    }

    Color sleeve() {
        return look.dress() == Look.Dress.SARI ? Palette.darker(look.accent(), 0.05) : main;
    }

    boolean longSleeves() {
        return switch (look.dress()) {
            case COAT, SUIT, ABAYA, KURTA, DHOTI -> true;
            case SHIRT, GUARD -> look.build() != Look.Build.BOY;
            default -> false;
        };
    }

    private Color trousers() {
        return switch (look.dress()) {
            case KURTA, UNIFORM -> Palette.of(0xf1ebdf);
            case KURTI, FROCK -> look.accent();
            case SCRUBS -> look.colour();
            case GUARD -> Palette.of(0x3c463a);
            case COAT, SUIT -> Palette.of(0x3b4450);
            case DHOTI -> Palette.of(0xf7f1e4);
            default -> look.accent();
        };
    }

    void legs() {
        leg(b.farHip, b.farKnee, b.farAnkle, 0.12);
        leg(b.nearHip, b.nearKnee, b.nearAnkle, 0);
    }

    private void leg(double[] hip, double[] knee, double[] ankle, double dark) {
        boolean bare = look.dress() == Look.Dress.FROCK || look.dress() == Look.Dress.GOWN;
        boolean saree = look.dress() == Look.Dress.SARI || look.dress() == Look.Dress.ABAYA;
        Color cloth = Palette.darker(bare ? look.skin() : saree ? look.colour() : trousers(), dark);
        pen.line(cloth, bare ? 6 : 8.2, hip[0], hip[1], knee[0], knee[1]);
        pen.line(cloth, bare ? 5 : 6.8, knee[0], knee[1], ankle[0], ankle[1] - 1);
        boolean sandal = look.build().female() || look.dress() == Look.Dress.DHOTI || bare;
        Color shoe = sandal ? Palette.darker(look.skin(), 0.1 + dark) : Palette.of(0x2f2b2a);
        double toe = 3 + turn * 3.4;
        double flat = ankle[1] > -3.8 ? 0 : 1;
        pen.in(ankle[0], ankle[1] + 1.2, 1, 1, -flat * 18, () -> {
            pen.fill(
                    shoe,
                    "M-2.6 1.8 L-2.6 -0.6 Q-1.6 -2.8 1 -2.4 L" + toe + " 0.2 Q" + (toe + 1) + " 1.2 " + toe + " 1.8 Z");
            if (sandal) {
                pen.line(Palette.of(0x5a4030), 0.8, -2.8, 1.9, toe, 1.9);
            }
        });
    }

    /** What hangs below the waist over the legs: skirt, sari, tail of a kurta or coat. */
    void lower() {
        switch (look.dress()) {
            case SARI, ABAYA -> {
                drape(1, 9.4, main);
                if (look.dress() == Look.Dress.SARI) {
                    pen.line(
                            look.accent(),
                            1.6,
                            b.nearAnkle[0] - 3.2,
                            b.nearAnkle[1] + 1,
                            b.farAnkle[0] + 3.2,
                            b.farAnkle[1] + 1);
                }
            }
            case KURTA, DHOTI -> drape(0.98, 8.4, main);
            case KURTI, UNIFORM -> drape(0.86, 8.2, main);
            case COAT -> drape(0.8, 8.6, main);
            case FROCK -> drape(0.9, 9, main);
            case GOWN -> drape(1, 9, main);
            default -> {}
        }
    }

    /** Cloth over the thighs down to a share of them; a share of 1 and more than 9 wide goes to the ankles. */
    private void drape(double share, double width, Color cloth) {
        Path2D path = new Path2D.Double();
        double[] nk = mid(b.nearHip, b.nearKnee, share);
        double[] fk = mid(b.farHip, b.farKnee, share);
        boolean full = width > 9.1;
        path.moveTo(b.hip[0] - 3, b.hip[1] - 4);
        path.lineTo(nk[0], nk[1]);
        if (full) {
            path.lineTo(b.nearAnkle[0], b.nearAnkle[1] - 2.4);
            path.lineTo(b.farAnkle[0], b.farAnkle[1] - 2.4);
        }
        path.lineTo(fk[0], fk[1]);
        path.lineTo(b.hip[0] + 3, b.hip[1] - 4);
        path.closePath();
        pen.fill(cloth, path);
        pen.fill(
                cloth,
                new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(path));
        Color fold = Palette.darker(cloth, 0.12);
        if (full) {
            pen.line(
                    fold,
                    0.6,
                    b.hip[0] + 1,
                    b.hip[1] + 4,
                    mid(nk, fk, 0.55)[0],
                    nk[1],
                    mid(b.nearAnkle, b.farAnkle, 0.6)[0],
                    b.nearAnkle[1] - 2);
            pen.line(
                    fold,
                    0.6,
                    b.hip[0] + 3,
                    b.hip[1] + 6,
                    mid(nk, fk, 0.85)[0],
                    nk[1],
                    mid(b.nearAnkle, b.farAnkle, 0.9)[0],
                    b.nearAnkle[1] - 2);
        }
    }

    void torso() {
        double s = look.build().shoulders;
        double h = look.build().hips;
        double waist = Math.min(s, h) - (look.build().female() ? 1.4 : 0.4) + (h > 9 ? 1.6 : 0);
        double belly = h > 9 ? 2.2 * turn : 0;
        pen.in(b.hip[0], b.hip[1], 1, 1, b.lean, () -> {
            double top = b.shoulders == null ? -30 : -Math.hypot(b.shoulders[0] - b.hip[0], b.shoulders[1] - b.hip[1]);
            Path2D body = new Path2D.Double();
            body.moveTo(-2.8, top - 1.6);
            body.curveTo(-s * 0.7, top - 0.6, -s + turn * 0.8, top + 0.4, -s + turn * 0.8, top + 4);
            body.curveTo(-s + 1, top + 12, -waist, top + 14, -waist, top + 18);
            body.quadTo(-h, top + 25, -h, 2);
            body.lineTo(h, 2);
            body.quadTo(h + belly, top + 24, waist + belly, top + 17);
            body.curveTo(waist + 0.6 + belly, top + 13, s - 0.8, top + 11, s - turn * 0.4, top + 4);
            body.curveTo(s - turn * 0.4, top + 0.4, s * 0.7, top - 0.6, 2.8, top - 1.6);
            body.closePath();
            pen.fill(main, body);
            pen.clipped(body, () -> new TorsoDetail(pen, look, main, turn).draw(top, s, h));
        });
    }

    /** What lies over the torso: scarf, badge, stethoscope, apron, bag. */
    void over() {
        pen.in(b.shoulders[0], b.shoulders[1], 1, 1, b.lean, () -> {
            if (look.wears(Look.Extra.DUPATTA)) {
                pen.stroke(look.accent(), 2.6, "M-6 -1 Q-3 8 -1 24");
                pen.stroke(Palette.darker(look.accent(), 0.08), 2.6, "M5.4 -1 Q5 8 5.6 22");
            }
            if (look.wears(Look.Extra.APRON)) {
                pen.fill(Palette.of(0xdfe8ec), "M-5 5 L5.6 5 L7.6 16 L8.4 38 L-8 38 L-7.4 16 Z");
                pen.line(Palette.of(0xc3d0d6), 0.7, -5, 5, -3, -1);
                pen.line(Palette.of(0xc3d0d6), 0.7, 5.6, 5, 4, -1);
            }
            if (look.wears(Look.Extra.BADGE)) {
                double x = turn * 1.2;
                pen.stroke(Palette.BRAND, 0.7, "M-3.4 -1.6 L" + (x - 0.2) + " 12 L3.8 -1.6");
                pen.box(Palette.WHITE, x - 2.3, 11.4, 4.6, 5.8, 0.6);
                pen.box(Palette.BRAND_MID, x - 2.3, 11.4, 4.6, 1.5, 0.6);
                pen.oval(Palette.darker(look.skin(), 0.05), x - 0.9, 14.6, 0.9, 1);
                pen.line(Palette.LINE_STRONG, 0.4, x + 0.5, 14.2, x + 1.7, 14.2);
                pen.line(Palette.LINE_STRONG, 0.4, x + 0.5, 15.4, x + 1.7, 15.4);
            }
            if (look.wears(Look.Extra.STETHOSCOPE)) {
                pen.stroke(Palette.of(0x3a4247), 0.9, "M-3.6 -2 Q-5 8 -1.6 10 Q2 11 3.6 -2");
                pen.stroke(Palette.of(0x3a4247), 0.9, "M-1.4 10 Q-1.4 16 2 17");
                pen.oval(Palette.STEEL, 2.6, 17.2, 1.2, 1.2);
            }
            if (look.wears(Look.Extra.SLING_BAG)) {
                pen.line(Palette.WOOD_DARK, 1.1, -5, -1, 8, 22);
                pen.box(Palette.WOOD_DARK, 4, 20, 8, 9, 1);
            }
        });
    }

    private static double[] mid(double[] a, double[] b, double share) {
        return new double[] {Ease.lerp(a[0], b[0], share), Ease.lerp(a[1], b[1], share)};
    }
}
