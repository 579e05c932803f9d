package org.pra.academy.videos;

import java.awt.Color;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** A pricked hand under a running tap: soap and water, and no squeezing. */
final class TapPicture implements Picture {

    private static final Color SKIN = Palette.named("wheat");
    private boolean water;
    private boolean soap;
    private boolean squeeze;
    private double since;

    @Override
    public Set<String> keys() {
        return Set.of("water", "soap", "squeeze");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("water").ifPresent(found -> water = found.asText().equals("true"));
        node.optional("soap").ifPresent(found -> soap = found.asText().equals("true"));
        node.optional("squeeze").ifPresent(found -> {
            squeeze = found.asText().equals("true");
            since = time;
        });
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        Pictures.ground(pen);
        pen.box(Palette.of(0xe3ebea), 0, 0, 1280, 470, 0);
        for (int i = 0; i < 9; i++) {
            pen.line(Palette.of(0xd3dedc), 3, 80 + i * 150, 0, 80 + i * 150, 470);
        }
        pen.line(Palette.of(0xd3dedc), 3, 0, 160, 1280, 160);
        pen.line(Palette.of(0xd3dedc), 3, 0, 320, 1280, 320);
        pen.fill(Palette.WHITE, "M230 500 L1110 500 L1010 720 L330 720 Z");
        pen.box(Palette.of(0xf9fbfb), 190, 468, 960, 46, 22);
        pen.frame(Palette.LINE_STRONG, 3, 190, 468, 960, 46, 22);
        pen.stroke(Palette.STEEL_DARK, 54, "M930 470 L930 150 Q930 62 846 62 L790 62 Q722 62 722 122");
        pen.stroke(Palette.STEEL, 34, "M930 470 L930 150 Q930 62 846 62 L790 62 Q722 62 722 122");
        pen.box(Palette.STEEL_DARK, 690, 118, 64, 26, 6);
        pen.box(Palette.STEEL_DARK, 880, 20, 100, 24, 10);
        if (water) {
            stream(pen, time, 144, 620);
        }
        hand(pen, time);
        if (water) {
            pen.faded(0.5, () -> stream(pen, time, 144, 330));
            splash(pen, time);
        }
        if (soap) {
            suds(pen, time);
        }
        if (squeeze) {
            pen.faded(Ease.smooth((time - since) / 0.4), () -> pinch(pen));
        }
    }

    private static void stream(Pen pen, double time, double from, double to) {
        pen.box(Palette.alpha(Palette.named("sky"), 0.75), 704, from, 36, to - from, 8);
        for (int i = 0; i < 5; i++) {
            double y = from + (time * 420 + i * 97) % Math.max(1, to - from - 40);
            pen.line(Palette.alpha(Palette.WHITE, 0.8), 4, 712 + i % 3 * 11, y, 712 + i % 3 * 11, y + 30);
        }
    }

    /** The hand comes from the left, the pointing finger under the water. */
    private void hand(Pen pen, double time) {
        Color dark = Palette.darker(SKIN, 0.16);
        pen.line(SKIN, 118, -80, 430, 400, 372);
        pen.line(dark, 46, 560, 428, 610, 442, 560, 462);
        pen.line(dark, 46, 556, 396, 640, 412, 584, 436);
        pen.line(SKIN, 48, 540, 356, 668, 368, 606, 398);
        pen.box(SKIN, 370, 288, 220, 176, 74);
        pen.line(SKIN, 52, 540, 322, 750, 330);
        pen.line(SKIN, 52, 450, 306, 540, 252, 600, 262);
        pen.line(dark, 3, 566, 348, 640, 352);
        pen.line(dark, 3, 566, 386, 610, 390);
        pen.box(Palette.lighter(SKIN, 0.3), 744, 310, 28, 24, 10);
        if (!soap) {
            pen.oval(Palette.of(0xb3302c), 728, 348, 9, 8);
            double fall = time * 0.7 % 1;
            pen.faded(1 - fall, () -> pen.oval(Palette.of(0xb3302c), 728, 352 + fall * 70, 6, 8));
        }
    }

    private static void splash(Pen pen, double time) {
        for (int i = 0; i < 6; i++) {
            double share = (time * 1.4 + i * 0.17) % 1;
            double side = i % 2 == 0 ? 1 : -1;
            pen.faded(
                    1 - share,
                    () -> pen.oval(
                            Palette.named("sky"),
                            722 + side * (20 + share * 56),
                            322 + share * share * 90 - share * 34,
                            6,
                            7));
        }
    }

    private static void suds(Pen pen, double time) {
        for (int i = 0; i < 16; i++) {
            double x = 596 + (i * 53) % 168 + Math.sin(time * 3 + i) * 7;
            double y = 300 + (i * 37) % 74 + Math.cos(time * 2.6 + i) * 5;
            double r = 11 + i % 4 * 5;
            pen.oval(Palette.alpha(Palette.WHITE, 0.85), x, y, r, r);
            pen.ring(Palette.alpha(Palette.named("sky"), 0.9), 2, x, y, r, r);
        }
    }

    /** Finger and thumb of the other hand that squeeze, crossed out. */
    private static void pinch(Pen pen) {
        Color skin = Palette.lighter(SKIN, 0.08);
        pen.line(skin, 96, 1180, 700, 860, 452);
        pen.line(skin, 46, 830, 420, 760, 290, 704, 284);
        pen.line(skin, 46, 820, 440, 730, 400, 690, 374);
        pen.box(skin, 796, 376, 150, 128, 56);
        pen.line(Palette.STOP, 18, 560, 200, 900, 520);
        pen.line(Palette.STOP, 18, 900, 200, 560, 520);
    }
}
