package org.pra.academy.videos;

import java.awt.Color;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** The trunk of a grown person who chokes: where back blows, abdominal thrusts or chest thrusts go. */
final class ChokingPicture implements Picture {

    private static final Color CLOTH = Palette.of(0x9db4c4);
    private static final Color SKIN = Palette.of(0xc9966b);
    private String mode = "back";
    private double since;

    @Override
    public Set<String> keys() {
        return Set.of("mode");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("mode").ifPresent(found -> {
            if (!Set.of("back", "belly", "chest").contains(found.asText())) {
                found.fault("storyboard-word", "The mode is back, belly or chest.");
            }
            mode = found.asText();
            since = time;
        });
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        Pictures.ground(pen);
        boolean back = mode.equals("back");
        boolean large = mode.equals("chest");
        trunk(pen, back, large);
        pen.faded(Ease.smooth((time - since) / 0.6), () -> {
            double hit = stage.compression(time);
            if (back) {
                blades(pen);
                flatHand(pen, hit);
            } else {
                landmarks(pen, large);
                fists(pen, large ? 352 : 486, hit, large);
            }
        });
    }

    private static void trunk(Pen pen, boolean back, boolean large) {
        Color dark = Palette.darker(CLOTH, 0.1);
        double wide = large ? 46 : 0;
        pen.line(dark, 96, 452, 280, 352, 480, 342, 740);
        pen.line(dark, 96, 828, 280, 928, 480, 938, 740);
        pen.line(Palette.darker(SKIN, 0.1), 96, 640, 110, 640, 200);
        pen.oval(back ? Palette.of(0x3b2d25) : SKIN, 640, 40, 104, 116);
        if (!back) {
            pen.stroke(Palette.of(0x8c4a44), 7, "M612 108 Q640 98 668 108");
        }
        pen.fill(
                CLOTH,
                "M560 186 C520 206 450 214 420 262 L" + (450 - wide) + " 480 L" + (440 - wide) + " 720 L" + (840 + wide)
                        + " 720 L" + (830 + wide) + " 480 L860 262 C830 214 760 206 720 186 Q640 " + (back ? 214 : 252)
                        + " 560 186 Z");
        if (large) {
            pen.fill(
                    Palette.lighter(CLOTH, 0.12),
                    "M470 560 C480 420 800 420 810 560 C816 640 780 720 780 720 L500 720 C500 720 464 640 470 560 Z");
        }
    }

    private static void blades(Pen pen) {
        Color line = Palette.darker(CLOTH, 0.28);
        pen.stroke(line, 5, "M548 290 L502 320 L536 440 Z");
        pen.stroke(line, 5, "M732 290 L778 320 L744 440 Z");
        pen.dashed(line, 4, 12, 640, 220, 640, 690);
        pen.oval(Palette.alpha(Palette.DONE, 0.35), 640, 368, 62, 56);
    }

    private static void landmarks(Pen pen, boolean large) {
        Color line = Palette.darker(CLOTH, 0.28);
        if (large) {
            pen.box(Palette.alpha(Palette.of(0xf4ecd8), 0.9), 622, 250, 36, 190, 12);
            pen.frame(line, 3, 622, 250, 36, 190, 12);
            pen.oval(Palette.alpha(Palette.DONE, 0.35), 640, 352, 66, 56);
            return;
        }
        pen.stroke(line, 5, "M470 520 Q560 470 640 420 Q720 470 810 520");
        pen.oval(Palette.darker(CLOTH, 0.45), 640, 596, 11, 13);
        pen.oval(Palette.alpha(Palette.DONE, 0.35), 640, 500, 66, 54);
    }

    /** The heel of one hand between the shoulder blades. */
    private static void flatHand(Pen pen, double hit) {
        Color skin = Palette.named("tan");
        double away = 1 - hit;
        pen.in(640 + away * 90, 372 - away * 70, 1 + away * 0.12, 1 + away * 0.12, 8 * away, () -> {
            pen.line(Palette.named("teal"), 96, 330, -150, 640, -290);
            pen.line(skin, 68, 60, -26, 330, -150);
            for (int i = 0; i < 4; i++) {
                pen.line(skin, 26, -20, -34 + i * 24, -116 + Math.abs(i - 1.4) * 12, -30 + i * 27);
                pen.line(Palette.darker(skin, 0.18), 2, -30, -22 + i * 24, -104, -17 + i * 27);
            }
            pen.line(skin, 27, 20, -40, -34, -92);
            pen.box(skin, -46, -48, 122, 104, 44);
        });
    }

    /** A fist and the other hand over it, both arms from behind; the arrow shows the way of the thrust. */
    private static void fists(Pen pen, double y, double hit, boolean large) {
        Color skin = Palette.named("tan");
        Color dark = Palette.darker(skin, 0.14);
        Color sleeve = Palette.named("teal");
        double up = large ? 0 : hit * 22;
        double size = 1 - hit * 0.07;
        pen.line(Palette.darker(sleeve, 0.12), 92, 356, 470, 440, y + 56);
        pen.line(dark, 66, 440, y + 56, 590, y + 14 - up);
        pen.line(sleeve, 92, 924, 470, 840, y + 56);
        pen.line(skin, 66, 840, y + 56, 690, y + 14 - up);
        pen.in(640, y - up, size, () -> {
            pen.box(dark, -66, -44, 104, 92, 38);
            pen.box(skin, -40, -52, 118, 100, 42);
            for (int i = 0; i < 4; i++) {
                pen.line(skin, 26, 34, -34 + i * 24, -58, -30 + i * 24);
                pen.line(Palette.darker(skin, 0.2), 2, 26, -22 + i * 24, -52, -18 + i * 24);
            }
        });
        if (large) {
            pen.arrow(Palette.STOP, 10, 1060, y, 960, y);
            pen.text("straight back", 1072, y + 7, 22, true, Palette.STOP, 0);
        } else {
            pen.arrow(Palette.STOP, 10, 1060, y + 40, 1000, y - 70);
            pen.text("in and up", 1076, y, 22, true, Palette.STOP, 0);
        }
    }
}
