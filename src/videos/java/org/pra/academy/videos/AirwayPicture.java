package org.pra.academy.videos;

import java.util.Set;
import org.pra.academy.content.ContentNode;

/** A lying head and chest from the side: open the airway, put the barrier on, give a breath, see the chest rise. */
final class AirwayPicture implements Picture {

    private Tween tilt = Tween.still(0);
    private boolean mask;
    private boolean look;

    @Override
    public Set<String> keys() {
        return Set.of("tilt", "mask", "look");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("tilt")
                .ifPresent(found -> tilt = tilt.towards(found.asText().equals("true") ? 1 : 0, time, 0.9));
        node.optional("mask").ifPresent(found -> mask = found.asText().equals("true"));
        node.optional("look").ifPresent(found -> look = found.asText().equals("true"));
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        double rise = stage.compressions().rise(time);
        double back = tilt.at(time);
        Pictures.ground(pen);
        pen.box(Palette.of(0xdcd6c9), 0, 600, 1280, 120, 0);
        var shirt = Palette.of(0x9db4c4);
        var skin = Palette.of(0xd8b48f);
        double up = rise * 40;
        java.awt.geom.Path2D chest = new java.awt.geom.Path2D.Double();
        chest.moveTo(0, 600);
        chest.lineTo(0, 430 - up * 0.3);
        chest.curveTo(160, 400 - up, 360, 376 - up, 500, 400 - up * 0.7);
        chest.quadTo(590, 420, 610, 490);
        chest.lineTo(600, 600);
        chest.closePath();
        pen.fill(shirt, chest);
        if (rise > 0.05) {
            pen.arrow(Palette.alpha(Palette.DONE, rise), 7, 330, 370 - up, 330, 310 - up);
            java.awt.geom.Path2D lung = new java.awt.geom.Path2D.Double();
            lung.moveTo(180, 540);
            lung.curveTo(200, 440 - up * 0.7, 420, 420 - up * 0.7, 500, 470);
            lung.curveTo(480, 560, 300, 580, 180, 540);
            pen.fill(Palette.alpha(Palette.named("sky"), 0.5 * rise), lung);
        }
        pen.in(690, 540, 1, 1, 18 * back, () -> head(pen, skin, back, rise));
        if (look) {
            pen.dashed(Palette.BRAND, 4, 10, 760, 250, 400, 360 - up);
            pen.fill(Palette.WHITE, "M736 246 Q764 214 792 246 Q764 274 736 246 Z");
            pen.stroke(Palette.BRAND, 4, "M736 246 Q764 214 792 246 Q764 274 736 246 Z");
            pen.oval(Palette.BRAND, 760, 246, 10, 11);
        }
    }

    private void head(Pen pen, java.awt.Color skin, double back, double rise) {
        pen.fill(Palette.darker(skin, 0.08), "M-110 -70 L40 -86 L60 50 L-110 56 Z");
        pen.oval(Palette.of(0x4a3b31), 170, -30, 128, 112);
        pen.fill(
                skin,
                "M20 -60 C20 -150 110 -170 190 -150 C250 -130 270 -60 250 0 C220 60 100 70 40 40 C0 20 0 -20 20 -60 Z");
        pen.fill(skin, "M104 -150 Q92 -212 132 -192 L170 -148 Z");
        pen.fill(
                Palette.of(0x4a3b31),
                "M200 -148 C300 -140 320 -10 240 60 C200 86 150 84 120 70 C200 60 236 -20 200 -148 Z");
        pen.oval(Palette.darker(skin, 0.12), 170, -20, 20, 28);
        pen.stroke(Palette.darker(skin, 0.45), 5, "M150 -136 Q168 -148 186 -136");
        pen.stroke(Palette.of(0x8c4a44), 7, "M64 -140 Q74 -132 90 -142");
        double open = Ease.lerp(0.12, 1, back);
        pen.stroke(Palette.alpha(Palette.of(0x5f93b5), 0.9), 4 + 12 * open, "M78 -132 Q110 -60 60 -30 Q0 -10 -100 -8");
        if (back < 0.5) {
            pen.oval(Palette.STOP, 62, -34, 15, 15);
        }
        if (mask) {
            pen.fill(
                    Palette.alpha(Palette.of(0xcfe4ea), 0.85),
                    "M34 -128 Q70 -236 148 -176 L150 -150 Q100 -128 34 -128 Z");
            pen.stroke(Palette.BRAND, 4, "M34 -128 Q70 -236 148 -176 L150 -150 Q100 -128 34 -128 Z");
            pen.box(Palette.BRAND, 74, -236, 26, 48, 6);
            if (rise > 0.02 && rise < 0.98) {
                pen.arrow(Palette.named("blue"), 9, 87, -330, 87, -250);
            }
        }
        if (back > 0.05) {
            pen.faded(back, () -> {
                hand(pen, 196, -168, 28);
                chinHand(pen);
            });
        }
    }

    /** A hand flat on the forehead, its arm coming from the upper right. */
    private static void hand(Pen pen, double x, double y, double degrees) {
        var skin = Palette.named("tan");
        pen.in(x, y, 1, 1, degrees, () -> {
            pen.line(Palette.named("teal"), 84, 250, -120, 700, -360);
            pen.line(skin, 50, 70, -26, 250, -120);
            pen.box(skin, -34, -34, 118, 56, 26);
            for (int i = 0; i < 3; i++) {
                pen.line(Palette.darker(skin, 0.14), 2.5, -26, -16 + i * 13, 14, -18 + i * 13);
            }
        });
    }

    /** Two fingers that lift the chin. */
    private static void chinHand(Pen pen) {
        var skin = Palette.named("tan");
        pen.line(Palette.named("teal"), 80, -330, -840, -150, -300);
        pen.line(skin, 48, -150, -300, -70, -180);
        pen.oval(skin, -58, -164, 36, 32);
        pen.line(skin, 21, -50, -150, 8, -112);
        pen.line(Palette.darker(skin, 0.08), 21, -66, -142, -10, -94);
    }
}
