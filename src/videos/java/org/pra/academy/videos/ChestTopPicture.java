package org.pra.academy.videos;

import java.awt.Color;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** A chest from above: where hands and AED pads go. */
final class ChestTopPicture implements Picture {

    private static final Color SKIN = Palette.of(0xc9966b);
    private String hands = "none";
    private boolean bone;
    private boolean bare;
    private boolean wet;
    private double wiped = -10;
    private int pads;
    private double padAt;
    private double handsAt;
    private boolean begun;

    @Override
    public Set<String> keys() {
        return Set.of("hands", "bone", "bare", "wet", "wipe", "pads");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("hands").ifPresent(found -> {
            if (!Set.of("none", "one", "right", "high", "tip").contains(found.asText())) {
                found.fault("storyboard-word", "Hands are none, one, right, high or tip.");
            }
            hands = found.asText();
            handsAt = begun ? time : time - 1;
        });
        node.optional("bone").ifPresent(found -> bone = found.asText().equals("true"));
        node.optional("bare").ifPresent(found -> bare = found.asText().equals("true"));
        node.optional("wet").ifPresent(found -> wet = found.asText().equals("true"));
        if (node.flag("wipe")) {
            wiped = time;
        }
        node.optional("pads").ifPresent(found -> {
            pads = found.asNumber();
            padAt = time;
        });
        begun = true;
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        Pictures.ground(pen);
        pen.box(Palette.of(0xdfe4dc), 250, 0, 780, 720, 0);
        double push = hands.equals("right") ? stage.compression(time) : 0;
        Color cloth = Palette.of(0x7d93a6);
        pen.line(bare ? SKIN : cloth, 84, 470, 250, 404, 470, 380, 700);
        pen.line(bare ? SKIN : cloth, 84, 810, 250, 876, 470, 900, 700);
        pen.oval(SKIN, 640, 74, 78, 92);
        pen.fill(Palette.of(0x3b2d25), "M562 60 C560 -40 720 -40 718 60 C700 6 580 6 562 60 Z");
        pen.line(Palette.darker(SKIN, 0.1), 70, 640, 150, 640, 190);
        pen.fill(
                SKIN,
                "M600 172 C540 200 470 190 440 230 L470 470 L480 720 L800 720 L810 470 L840 230 C810 190 740 200 680 172 Z");
        if (!bare) {
            pen.fill(
                    cloth,
                    "M590 190 C540 206 470 192 430 232 L466 470 L476 720 L804 720 L814 470 L850 232 C810 192 740 206 690 190 Q640 250 590 190 Z");
        }
        body(pen);
        if (bone) {
            bone(pen, time);
        }
        wetness(pen, time);
        pads(pen, time);
        hands(pen, time, push);
        pen.text("right", 330, 330, 18, false, Palette.INK_SOFT, 0.5);
        pen.text("left", 950, 330, 18, false, Palette.INK_SOFT, 0.5);
    }

    private void body(Pen pen) {
        Color line = Palette.darker(bare ? SKIN : Palette.of(0x7d93a6), 0.18);
        pen.stroke(line, 4, "M620 214 Q560 196 478 226");
        pen.stroke(line, 4, "M660 214 Q720 196 802 226");
        if (bare) {
            pen.oval(Palette.darker(SKIN, 0.2), 552, 372, 13, 12);
            pen.oval(Palette.darker(SKIN, 0.2), 728, 372, 13, 12);
            pen.stroke(line, 3, "M520 500 Q580 470 632 446");
            pen.stroke(line, 3, "M760 500 Q700 470 648 446");
            pen.oval(line, 640, 610, 7, 9);
        }
    }

    private void bone(Pen pen, double time) {
        Color ivory = Palette.of(0xf4ecd8);
        pen.fill(ivory, "M612 226 L668 226 L662 262 L656 272 L660 420 L648 446 L632 446 L620 420 L624 272 L618 262 Z");
        pen.stroke(
                Palette.of(0xa89878),
                3,
                "M612 226 L668 226 L662 262 L656 272 L660 420 L648 446 L632 446 L620 420 L624 272 L618 262 Z");
        pen.box(Palette.alpha(Palette.DONE, 0.45 + 0.2 * Math.sin(time * 4)), 614, 340, 52, 86, 12);
        pen.line(Palette.of(0xa89878), 3, 622, 336, 658, 336);
    }

    private void wetness(Pen pen, double time) {
        double share = Ease.clamp((time - wiped) / 1.4);
        if (wet && share < 1) {
            for (int i = 0; i < 12; i++) {
                double x = 520 + (i * 83) % 240;
                double y = 260 + (i * 57) % 210;
                if ((x - 500) / 280 > share) {
                    pen.oval(Palette.alpha(Palette.of(0x7fb4d8), 0.85), x, y, 6, 9);
                }
            }
        }
        if (share < 1 && wiped > 0) {
            double x = 500 + share * 290;
            double y = 290 + 140 * Ease.smooth((share - 0.5) / 0.5) + Math.sin(share * 22) * 24;
            pen.in(x, y, 1, 1, Math.sin(share * 22) * 14, () -> {
                pen.box(Palette.WHITE, -60, -44, 120, 88, 12);
                pen.frame(Palette.LINE, 3, -60, -44, 120, 88, 12);
                pen.line(Palette.BRAND_MID, 4, -52, 26, 52, 26);
            });
            helperHand(pen, x, y);
        }
    }

    private void pads(Pen pen, double time) {
        double share = Ease.smooth((time - padAt) / 0.7);
        if (pads >= 1) {
            double s = pads == 1 ? share : 1;
            pad(pen, Ease.lerp(300, 528, s), Ease.lerp(120, 288, s), -24, 1);
        }
        if (pads >= 2) {
            pad(pen, Ease.lerp(1010, 790, share), Ease.lerp(560, 430, share), 62, 2);
        }
    }

    private void pad(Pen pen, double x, double y, double degrees, int number) {
        pen.stroke(
                Palette.of(0x4a5356),
                5,
                new java.awt.geom.QuadCurve2D.Double(
                        x, y, x + (number == 1 ? -90 : 150), y + 60, number == 1 ? 250 : 1030, 640));
        pen.in(x, y, 1, 1, degrees, () -> {
            pen.box(Palette.alpha(Palette.INK, 0.12), -54, -36, 114, 82, 18);
            pen.box(Palette.WHITE, -58, -42, 114, 82, 18);
            pen.frame(Palette.BRAND, 4, -58, -42, 114, 82, 18);
            pen.in(0, 0, 1, 1, -degrees, () -> pen.text(String.valueOf(number), 0, 16, 42, true, Palette.BRAND, 0.5));
        });
    }

    private void hands(Pen pen, double time, double push) {
        if (hands.equals("none")) {
            return;
        }
        double y = hands.equals("high") ? 250 : hands.equals("tip") ? 470 : 384;
        boolean wrong = hands.equals("high") || hands.equals("tip");
        double in = Ease.smooth((time - handsAt) / 0.6);
        double size = 1 - push * 0.05;
        pen.faded(in, () -> {
            pen.in(640, y, size, () -> {
                hand(pen, 0.12, 12);
                if (!hands.equals("one")) {
                    pen.in(0, -16, 1, () -> hand(pen, 0, -6));
                }
            });
            if (wrong) {
                Overlays.mark(pen, 640, y - 96, 30, -1, 1);
            } else if (hands.equals("right") && !bare) {
                Overlays.mark(pen, 800, y - 66, 26, 1, (time - handsAt) / 0.6);
            }
        });
    }

    /** The second rescuer's gloved hand on the cloth, her arm coming from the right. */
    private static void helperHand(Pen pen, double x, double y) {
        double turn = Math.toDegrees(Math.atan2(160 - y, 1330 - x));
        pen.in(x, y, 1, 1, turn, () -> {
            pen.line(Palette.named("teal"), 66, 300, 0, 900, 0);
            pen.line(Palette.named("brown"), 46, 150, 0, 290, 0);
            pen.line(Palette.GLOVE, 50, 40, 0, 150, 0);
            pen.line(Palette.darker(Palette.GLOVE, 0.14), 8, 152, -24, 152, 24);
            for (int i = 0; i < 4; i++) {
                pen.line(Palette.GLOVE, 18, 10, -24 + i * 16, -42 + Math.abs(i - 1.4) * 7, -26 + i * 17);
            }
            pen.box(Palette.GLOVE, -14, -36, 84, 72, 30);
        });
    }

    private static void hand(Pen pen, double shade, double tilt) {
        Color skin = Palette.darker(Palette.GLOVE, shade);
        pen.in(0, 0, 1, 1, tilt, () -> {
            pen.line(Palette.named("teal"), 66, -330, 70, -260, 56);
            pen.line(Palette.darker(Palette.named("tan"), shade), 50, -250, 54, -160, 33);
            pen.line(skin, 52, -160, 33, -60, 10);
            pen.line(Palette.darker(skin, 0.14), 8, -168, 10, -156, 58);
            for (int i = 0; i < 4; i++) {
                pen.line(skin, 19, 20, -20 + i * 15, 92 - Math.abs(i - 1.3) * 8, -34 + i * 20);
                pen.line(Palette.darker(skin, 0.18), 1.6, 30, -12 + i * 15, 82 - Math.abs(i - 1.3) * 8, -25 + i * 20);
            }
            pen.line(skin, 20, -8, -22, 40, -62);
            pen.box(skin, -62, -36, 100, 74, 32);
            pen.stroke(Palette.darker(skin, 0.2), 2, "M-50 -24 Q-30 0 -46 26");
        });
    }
}
