package org.pra.academy.videos;

import java.awt.Color;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** A blood spill on a floor from above, made safe in six steps. */
final class SpillPicture implements Picture {

    private static final Color GLOVE = Palette.GLOVE;
    private static final Color BLOOD = Palette.of(0xa83a38);
    private int step;
    private double since;

    @Override
    public Set<String> keys() {
        return Set.of("step");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("step").ifPresent(found -> {
            int wanted = found.asNumber();
            if (wanted < 0 || wanted > 6) {
                found.fault("storyboard-word", "The step of a spill is a number from 0 to 6.");
            }
            step = wanted;
            since = time;
        });
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        Pictures.ground(pen);
        for (int i = 0; i < 6; i++) {
            pen.line(Palette.of(0xdde1d9), 3, i * 256, 0, i * 256, 720);
            pen.line(Palette.of(0xdde1d9), 3, 0, 40 + i * 160, 1280, 40 + i * 160);
        }
        double moved = Ease.smooth((time - since) / 1.6);
        containers(pen);
        pen.faded(step < 5 ? 1 : step == 5 ? 1 - moved * 0.75 : 0.25 * (1 - moved), () -> blood(pen));
        if (step < 1) {
            needle(pen, 700, 372);
        }
        if (step == 2 || step == 3 || step == 4) {
            cloth(pen, 640, step == 2 ? Ease.lerp(40, 372, moved) : 372, step == 2 ? moved * 0.5 : 1, 1);
        }
        switch (step) {
            case 1 -> forceps(pen, moved);
            case 3 -> pour(pen, time);
            case 4 -> waiting(pen, time);
            case 5 -> lift(pen, moved);
            case 6 -> wipe(pen, time, moved);
            default -> {}
        }
    }

    private static void containers(Pen pen) {
        Color yellow = WasteCornerSet.YELLOW;
        pen.box(Palette.darker(yellow, 0.12), 84, 250, 190, 190, 30);
        pen.box(yellow, 92, 258, 174, 174, 26);
        pen.oval(Palette.alpha(Palette.INK, 0.5), 179, 345, 66, 66);
        pen.text("Yellow bag", 179, 474, 22, true, Palette.INK, 0.5);
        pen.box(Palette.of(0xa9b7bb), 1016, 256, 176, 176, 16);
        pen.box(WasteCornerSet.WHITE, 1024, 264, 160, 160, 12);
        pen.box(Palette.alpha(Palette.INK, 0.7), 1070, 330, 68, 26, 13);
        pen.text("White box", 1104, 474, 22, true, Palette.INK, 0.5);
    }

    private static void blood(Pen pen) {
        Color colour = Palette.alpha(BLOOD, 0.85);
        pen.fill(
                colour,
                "M470 372 C460 300 560 268 640 286 C720 264 812 306 806 372 C830 430 730 466 650 452 C570 476 462 440 470 372 Z");
        pen.oval(colour, 824, 424, 24, 15);
        pen.oval(colour, 452, 300, 15, 10);
        pen.oval(Palette.alpha(Palette.WHITE, 0.25), 570, 326, 50, 12);
    }

    private static void needle(Pen pen, double x, double y) {
        pen.in(x, y, 1.5, 1.5, 24, () -> WasteItems.draw(pen, "needle"));
    }

    /** The forceps bring the needle into the white box. */
    private static void forceps(Pen pen, double moved) {
        double x = Ease.lerp(700, 1100, moved);
        double y = Ease.lerp(372, 338, moved) - Math.sin(moved * Math.PI) * 70;
        pen.faded(moved > 0.93 ? (1 - moved) * 14 : 1, () -> needle(pen, x, y));
        pen.line(Palette.STEEL_DARK, 9, x + 4, y - 6, x + 96, y - 128);
        pen.line(Palette.STEEL, 9, x + 14, y + 4, x + 112, y - 112);
        hand(pen, x + 122, y - 140, -40);
    }

    private static void cloth(Pen pen, double x, double y, double soaked, double size) {
        pen.in(x, y, size, () -> {
            pen.box(Palette.of(0xd9dedd), -226, -116, 452, 240, 22);
            pen.box(Palette.WHITE, -226, -122, 452, 240, 22);
            pen.faded(soaked * 0.6, () -> pen.oval(Palette.of(0xd9a5a0), 0, 0, 168, 84));
            for (int i = 0; i < 4; i++) {
                pen.line(Palette.of(0xe6eae9), 3, -200, -74 + i * 50, 200, -74 + i * 50);
            }
        });
    }

    /** Drops walk from the edge of the cloth to its centre. */
    private static void pour(Pen pen, double time) {
        for (int i = 0; i < 10; i++) {
            double angle = Math.toRadians(i * 36 + 18);
            double far = 1.42;
            double near = 0.72;
            pen.arrow(
                    Palette.named("blue"),
                    7,
                    640 + Math.cos(angle) * 226 * far,
                    372 + Math.sin(angle) * 130 * far,
                    640 + Math.cos(angle) * 226 * near,
                    372 + Math.sin(angle) * 130 * near);
            double share = (time * 0.6 + i * 0.13) % 1;
            pen.faded(
                    1 - share,
                    () -> pen.oval(
                            Palette.alpha(Palette.named("sky"), 0.95),
                            640 + Math.cos(angle) * 226 * Ease.lerp(1.1, 0.1, share),
                            372 + Math.sin(angle) * 122 * Ease.lerp(1.1, 0.1, share),
                            13,
                            10));
        }
    }

    private static void waiting(Pen pen, double time) {
        pen.faded(0.3, () -> pen.oval(Palette.named("sky"), 640, 372, 214, 112));
        pen.oval(Palette.WHITE, 640, 372, 74, 74);
        pen.ring(Palette.BRAND, 8, 640, 372, 74, 74);
        double angle = time * 1.6;
        pen.line(Palette.BRAND, 7, 640, 372, 640 + Math.sin(angle) * 50, 372 - Math.cos(angle) * 50);
        pen.line(Palette.BRAND, 7, 640, 372, 640, 336);
        pen.oval(Palette.BRAND, 640, 372, 8, 8);
    }

    private static void lift(Pen pen, double moved) {
        double x = Ease.lerp(640, 179, moved);
        double y = Ease.lerp(372, 345, moved) - Math.sin(moved * Math.PI) * 110;
        double size = Ease.lerp(1, 0.26, moved);
        pen.faded(moved > 0.94 ? (1 - moved) * 16 : 1, () -> cloth(pen, x, y, 1, size));
        pen.faded(moved > 0.94 ? 0 : 1, () -> {
            hand(pen, x + 190 * size, y - 60 * size, -36);
            hand(pen, x - 120 * size, y - 100 * size, -84);
        });
    }

    private static void wipe(Pen pen, double time, double moved) {
        double x = 640 + Math.sin(time * 2.6) * 150;
        double y = 372 + Math.sin(time * 5.2) * 36;
        pen.in(x, y, 1, 1, 6, () -> {
            pen.box(Palette.of(0xcfdad8), -92, -48, 184, 104, 18);
            pen.box(Palette.named("mint"), -92, -54, 184, 104, 18);
        });
        hand(pen, x + 44, y - 18, -38);
        pen.faded(moved, () -> {
            for (int i = 0; i < 3; i++) {
                double sx = 480 + i * 170;
                double sy = 250 + (i % 2) * 230;
                pen.line(Palette.named("sky"), 5, sx - 18, sy, sx + 18, sy);
                pen.line(Palette.named("sky"), 5, sx, sy - 18, sx, sy + 18);
            }
        });
    }

    /** A gloved hand with its arm going up and away, turned by degrees. */
    private static void hand(Pen pen, double x, double y, double degrees) {
        pen.in(x, y, 1, 1, degrees, () -> {
            pen.line(Palette.of(0x7a9ab5), 58, 70, 0, 760, 0);
            pen.line(GLOVE, 66, 40, 0, 190, 0);
            pen.box(Palette.darker(GLOVE, 0.12), 176, -38, 26, 76, 10);
            for (int i = 0; i < 4; i++) {
                pen.line(GLOVE, 20, 10, -26 + i * 18, -44 + Math.abs(i - 1.4) * 8, -24 + i * 19);
                pen.line(Palette.darker(GLOVE, 0.15), 2, 4, -17 + i * 18, -36, -15 + i * 18);
            }
            pen.box(GLOVE, -8, -38, 84, 76, 32);
        });
    }
}
