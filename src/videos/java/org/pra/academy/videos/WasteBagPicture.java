package org.pra.academy.videos;

import java.awt.Color;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** A red waste bag from above: tubing, bottles and gloves, and perhaps a needle between them. */
final class WasteBagPicture implements Picture {

    private static final Color DEEP = Palette.darker(WasteCornerSet.RED, 0.35);
    private static final Color PLASTIC = Palette.of(0xcfe4ea);
    private boolean needle;

    @Override
    public Set<String> keys() {
        return Set.of("needle");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("needle").ifPresent(found -> needle = found.asText().equals("true"));
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        Pictures.ground(pen);
        for (int i = 0; i < 6; i++) {
            pen.line(Palette.of(0xdde1d9), 3, i * 256, 0, i * 256, 720);
            pen.line(Palette.of(0xdde1d9), 3, 0, 40 + i * 160, 1280, 40 + i * 160);
        }
        rim(pen);
        things(pen);
        tubes(pen);
        if (needle) {
            pen.in(672, 352, 1, 1, 24, () -> {
                pen.polygon(Palette.of(0x3f4a4d), -8, -8, 132, -2.5, 132, 2.5, -8, 8);
                pen.polygon(Palette.of(0xf2f6f7), -8, -5, 128, -1, 128, 1, -8, 5);
                pen.box(Palette.of(0x2f6b3f), -66, -21, 60, 42, 6);
                pen.box(Palette.of(0x5b8c5a), -62, -17, 52, 34, 5);
            });
            glint(pen, time);
        }
    }

    private static void rim(Pen pen) {
        pen.oval(Palette.alpha(Palette.INK, 0.14), 640, 392, 468, 286);
        pen.oval(Palette.darker(WasteCornerSet.RED, 0.15), 640, 350, 460, 286);
        for (int i = 0; i < 28; i++) {
            double a = Math.PI * 2 * i / 28;
            pen.line(
                    Palette.darker(WasteCornerSet.RED, i % 2 == 0 ? 0.05 : 0.25),
                    16,
                    640 + Math.cos(a) * 396,
                    350 + Math.sin(a) * 236,
                    640 + Math.cos(a) * 446,
                    350 + Math.sin(a) * 272);
        }
        pen.oval(WasteCornerSet.RED, 640, 350, 408, 246);
        pen.oval(DEEP, 640, 358, 376, 222);
    }

    private static void things(Pen pen) {
        pen.in(420, 290, 2.4, 2.4, -28, () -> WasteItems.draw(pen, "bottle"));
        pen.in(840, 300, 2.6, 2.6, 36, () -> WasteItems.draw(pen, "glove"));
        pen.in(560, 480, 2.4, 2.4, 14, () -> WasteItems.draw(pen, "syringe"));
        pen.in(800, 470, 2.2, 2.2, 70, () -> WasteItems.draw(pen, "urine-bag"));
        pen.in(600, 230, 2.2, 2.2, -60, () -> WasteItems.draw(pen, "glove"));
    }

    private static void tubes(Pen pen) {
        Color tube = Palette.alpha(PLASTIC, 0.9);
        pen.stroke(Palette.darker(PLASTIC, 0.3), 17, "M330 380 C440 520 520 250 640 410 C700 480 640 560 470 540");
        pen.stroke(tube, 12, "M330 380 C440 520 520 250 640 410 C700 480 640 560 470 540");
        pen.stroke(Palette.darker(PLASTIC, 0.3), 17, "M720 180 C600 250 900 330 940 420");
        pen.stroke(tube, 12, "M720 180 C600 250 900 330 940 420");
    }

    private static void glint(Pen pen, double time) {
        double size = 16 + Math.sin(time * 4) * 9;
        double x = 790;
        double y = 405;
        pen.line(Palette.WHITE, 5, x - size, y, x + size, y);
        pen.line(Palette.WHITE, 5, x, y - size, x, y + size);
        pen.line(Palette.WHITE, 3, x - size * 0.5, y - size * 0.5, x + size * 0.5, y + size * 0.5);
        pen.line(Palette.WHITE, 3, x + size * 0.5, y - size * 0.5, x - size * 0.5, y + size * 0.5);
    }
}
