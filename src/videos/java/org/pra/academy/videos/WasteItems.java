package org.pra.academy.videos;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Items of hospital waste, about 100 pixels wide around the origin. */
final class WasteItems {

    private static final Map<String, Consumer<Pen>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("dressing", pen -> {
            pen.box(Palette.WHITE, -38, -24, 76, 48, 8);
            pen.frame(Palette.LINE, 2, -38, -24, 76, 48, 8);
            pen.oval(Palette.alpha(Palette.STOP, 0.8), 2, 2, 20, 13);
        });
        ALL.put("cotton", pen -> {
            for (int i = 0; i < 4; i++) {
                pen.oval(Palette.of(0xf1f1ee), -24 + i * 16, (i % 2) * 10 - 4, 18, 16);
            }
            pen.oval(Palette.alpha(Palette.STOP, 0.7), 4, 4, 12, 9);
        });
        ALL.put("glove", pen -> {
            pen.fill(
                    Palette.of(0x8fb7d9),
                    "M-20 40 L-22 0 Q-36 -14 -30 -20 Q-24 -24 -14 -8 L-14 -36 Q-10 -44 -4 -36 L-2 -12 L2 -42 Q8 -48 12 -40 L10 -12 L18 -36 Q24 -40 26 -32 L20 2 L20 40 Z");
        });
        ALL.put("syringe", pen -> {
            pen.box(Palette.alpha(Palette.of(0xcfe4ea), 0.95), -30, -12, 60, 24, 4);
            pen.frame(Palette.STEEL_DARK, 2, -30, -12, 60, 24, 4);
            pen.box(Palette.STEEL, -52, -5, 24, 10, 2);
            pen.box(Palette.STEEL_DARK, -56, -14, 6, 28, 2);
            pen.box(Palette.STEEL_DARK, 30, -5, 10, 10, 2);
        });
        ALL.put("insulin-syringe", pen -> {
            pen.box(Palette.alpha(Palette.of(0xf1e6d2), 0.95), -34, -8, 52, 16, 4);
            pen.frame(Palette.STEEL_DARK, 2, -34, -8, 52, 16, 4);
            for (int i = 0; i < 5; i++) {
                pen.line(Palette.STEEL_DARK, 1.5, -26 + i * 9, -8, -26 + i * 9, -2);
            }
            pen.box(Palette.named("orange"), -52, -3, 20, 6, 2);
            pen.box(Palette.named("orange"), -56, -10, 6, 20, 2);
            pen.polygon(Palette.STEEL_DARK, 18, -2.2, 54, -0.6, 54, 0.6, 18, 2.2);
        });
        ALL.put("needle", pen -> {
            pen.box(Palette.of(0x5b8c5a), -30, -9, 26, 18, 3);
            pen.polygon(Palette.STEEL_DARK, -4, -2.4, 54, -0.6, 54, 0.6, -4, 2.4);
        });
        ALL.put("blade", pen -> {
            pen.box(Palette.STEEL, -40, -14, 80, 28, 4);
            pen.box(Palette.STEEL_DARK, -18, -5, 36, 10, 4);
            pen.line(Palette.WHITE, 2, -38, -12, 38, -12);
        });
        ALL.put("vial", pen -> {
            pen.box(Palette.alpha(Palette.of(0xcfe4ea), 0.95), -18, -16, 36, 52, 7);
            pen.frame(Palette.STEEL_DARK, 2, -18, -16, 36, 52, 7);
            pen.box(Palette.WHITE, -18, 0, 36, 22, 0);
            pen.box(Palette.STEEL, -12, -32, 24, 16, 3);
        });
        ALL.put("chemo-vial", pen -> {
            pen.box(Palette.alpha(Palette.of(0xcfe4ea), 0.95), -20, -16, 40, 54, 7);
            pen.frame(Palette.STEEL_DARK, 2, -20, -16, 40, 54, 7);
            pen.box(Palette.named("purple"), -20, -4, 40, 30, 0);
            pen.text("CHEMO", 0, 15, 10, true, Palette.WHITE, 0.5);
            pen.box(Palette.STEEL, -13, -32, 26, 16, 3);
        });
        ALL.put(
                "ampoule",
                pen -> pen.fill(
                        Palette.of(0xc98d4a),
                        "M-14 38 L-14 -6 Q-14 -16 -5 -20 L-7 -44 L7 -44 L5 -20 Q14 -16 14 -6 L14 38 Z"));
        ALL.put(
                "tubing",
                pen -> pen.stroke(
                        Palette.alpha(Palette.of(0xa9c8dc), 0.95),
                        8,
                        "M-44 10 C-30 -40 -10 40 4 0 C16 -34 30 -30 44 -4"));
        ALL.put("bottle", pen -> {
            pen.box(Palette.alpha(Palette.of(0xdcecf0), 0.95), -24, -24, 48, 66, 10);
            pen.frame(Palette.STEEL_DARK, 2, -24, -24, 48, 66, 10);
            pen.box(Palette.named("sky"), -24, -4, 48, 26, 0);
            pen.box(Palette.STEEL, -9, -40, 18, 16, 3);
        });
        ALL.put("medicine", pen -> {
            pen.box(Palette.STEEL, -40, -24, 80, 48, 5);
            for (int i = 0; i < 8; i++) {
                pen.oval(Palette.named("coral"), -28 + i % 4 * 19, -11 + i / 4 * 22, 7, 7);
            }
        });
        ALL.put("mask", pen -> {
            pen.fill(Palette.of(0xa9c8dc), "M-38 -18 Q0 -30 38 -18 L34 16 Q0 32 -34 16 Z");
            pen.line(Palette.of(0x86aec6), 2, -34, -6, 34, -6);
            pen.line(Palette.of(0x86aec6), 2, -34, 6, 34, 6);
        });
        ALL.put("tissue", pen -> {
            pen.fill(Palette.of(0xc9a0a0), "M-30 10 Q-34 -18 -8 -22 Q24 -28 32 -2 Q34 24 4 26 Q-24 28 -30 10 Z");
            pen.oval(Palette.alpha(Palette.STOP, 0.5), 2, 4, 14, 9);
        });
        ALL.put("linen", pen -> {
            pen.box(Palette.of(0xe9ecec), -42, -20, 84, 44, 8);
            pen.line(Palette.LINE, 2, -40, -4, 40, -4);
            pen.line(Palette.LINE, 2, -40, 10, 40, 10);
            pen.oval(Palette.alpha(Palette.STOP, 0.5), 12, 2, 16, 9);
        });
        ALL.put("cup", pen -> {
            pen.polygon(Palette.of(0xe9d8bd), -24, -30, 24, -30, 17, 36, -17, 36);
            pen.frame(Palette.of(0xb79a6c), 2, -28, -36, 56, 10, 5);
            pen.box(Palette.of(0xf4ead9), -28, -36, 56, 10, 5);
            pen.polygon(Palette.named("coral"), -21, -6, 21, -6, 19, 14, -19, 14);
        });
        ALL.put("food", pen -> Icons.draw(pen, "food"));
        ALL.put("paper", pen -> Icons.draw(pen, "paper"));
        ALL.put("urine-bag", pen -> {
            pen.box(Palette.alpha(Palette.of(0xe4dca6), 0.95), -28, -30, 56, 64, 8);
            pen.frame(Palette.STEEL_DARK, 2, -28, -30, 56, 64, 8);
            pen.stroke(Palette.of(0xa9c8dc), 5, "M0 -30 Q6 -48 30 -44");
        });
        ALL.put("implant", pen -> {
            pen.box(Palette.STEEL, -40, -8, 80, 16, 6);
            for (int i = 0; i < 4; i++) {
                pen.oval(Palette.of(0x4a5356), -28 + i * 19, 0, 4, 4);
            }
        });
        ALL.put("blood-bag", pen -> {
            pen.box(Palette.alpha(Palette.of(0xb0443c), 0.9), -26, -32, 52, 64, 9);
            pen.box(Palette.WHITE, -16, -16, 32, 22, 2);
            pen.stroke(Palette.of(0xb0443c), 4, "M0 32 Q4 50 22 46");
        });
    }

    private WasteItems() {}

    static Map<String, Consumer<Pen>> all() {
        return ALL;
    }

    static void draw(Pen pen, String name) {
        Consumer<Pen> item = ALL.get(name);
        if (item != null) {
            item.accept(pen);
        }
    }
}
