package org.pra.academy.videos;

import java.util.Set;
import org.pra.academy.content.ContentNode;

/** A lying head and chest from the side: open the airway, press the barrier on, give a breath, see the chest rise. */
final class AirwayPicture implements Picture {

    private Tween tilt = Tween.still(0);
    private Tween hold = Tween.still(0);
    private boolean mask;
    private boolean press;
    private boolean look;

    @Override
    public Set<String> keys() {
        return Set.of("tilt", "mask", "press", "look");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("tilt")
                .ifPresent(found -> tilt = tilt.towards(found.asText().equals("true") ? 1 : 0, time, 0.9));
        node.optional("mask").ifPresent(found -> {
            mask = found.asText().equals("true");
            hold = hold.towards(mask ? 1 : 0, time, 0.6);
        });
        node.optional("press").ifPresent(found -> press = found.asText().equals("true"));
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
        pen.in(690, 540, 1, 1, 18 * back, () -> head(pen, skin, back, rise, time));
        if (look) {
            pen.dashed(Palette.BRAND, 4, 10, 760, 250, 400, 360 - up);
            pen.fill(Palette.WHITE, "M736 246 Q764 214 792 246 Q764 274 736 246 Z");
            pen.stroke(Palette.BRAND, 4, "M736 246 Q764 214 792 246 Q764 274 736 246 Z");
            pen.oval(Palette.BRAND, 760, 246, 10, 11);
        }
    }

    private void head(Pen pen, java.awt.Color skin, double back, double rise, double time) {
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
                double held = hold.at(time);
                foreheadHand(pen, held);
                chinHand(pen, held);
            });
        }
        if (mask && press) {
            double push = 8 * Math.sin(time * 5);
            pen.arrow(Palette.DONE, 9, 22, -262 + push, 44, -190 + push);
            pen.arrow(Palette.DONE, 9, 196, -284 + push, 168, -214 + push);
        }
    }

    /** A hand flat on the forehead; when it holds the mask, thumb and finger press its upper edge. */
    private static void foreheadHand(Pen pen, double held) {
        pen.in(Ease.lerp(196, 190, held), Ease.lerp(-168, -178, held), 1, 1, 28, () -> {
            pen.line(Palette.named("teal"), 84, 250, -120, 700, -360);
            pen.line(Palette.named("tan"), 50, 170, -78, 250, -120);
            pen.line(Palette.GLOVE, 54, 70, -26, 172, -79);
            pen.line(Palette.darker(Palette.GLOVE, 0.12), 9, 160, -104, 184, -54);
            pen.box(Palette.GLOVE, -34, -34, 118, 56, 26);
            for (int i = 0; i < 3; i++) {
                pen.line(Palette.darker(Palette.GLOVE, 0.2), 2.5, -26, -16 + i * 13, 14, -18 + i * 13);
            }
        });
        if (held > 0.05) {
            pen.faded(held, () -> {
                pen.line(Palette.darker(Palette.GLOVE, 0.08), 22, 178, -164, 128, -152);
                pen.line(Palette.GLOVE, 22, 170, -202, 122, -190);
            });
        }
    }

    /** Two fingers that lift the chin; when the hand holds the mask, its thumb presses the lower edge. */
    private static void chinHand(Pen pen, double held) {
        pen.line(Palette.named("teal"), 80, -330, -840, -150, -300);
        pen.line(Palette.named("tan"), 48, -150, -300, -110, -240);
        pen.line(Palette.GLOVE, 50, -112, -243, -70, -180);
        pen.line(Palette.darker(Palette.GLOVE, 0.12), 9, -136, -228, -94, -256);
        pen.oval(Palette.GLOVE, -58, -164, 36, 32);
        pen.line(Palette.GLOVE, 21, -50, -150, 8, -112);
        pen.line(Palette.darker(Palette.GLOVE, 0.08), 21, -66, -142, -10, -94);
        if (held > 0.05) {
            pen.faded(held, () -> pen.line(Palette.GLOVE, 23, -42, -178, 58, -158));
        }
    }
}
