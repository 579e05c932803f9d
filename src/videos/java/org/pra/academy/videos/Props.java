package org.pra.academy.videos;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Small things a hand can hold, drawn around the hand in the units of the figure. */
final class Props {

    /** Draws one thing with the hand at the origin. */
    interface Thing {
        void draw(Pen pen);
    }

    private static final Map<String, Thing> HELD = new LinkedHashMap<>();

    static {
        HELD.put("token", pen -> {
            pen.box(Palette.WHITE, -2.6, -7.4, 6.4, 8.4, 0.6);
            pen.box(Palette.BRAND, -2.6, -7.4, 6.4, 2, 0.6);
            pen.text("47", 0.6, -1.4, 4, true, Palette.INK, 0.5);
        });
        HELD.put("phone", pen -> {
            pen.box(Palette.of(0x23282c), -1.6, -6.4, 4.2, 8.2, 0.9);
            pen.box(Palette.of(0xa9c8dc), -1.1, -5.6, 3.2, 6, 0.3);
        });
        HELD.put("receiver", pen -> pen.stroke(Palette.of(0x30383b), 2.2, "M-1.6 3 Q-3.4 -2 0.4 -6"));
        HELD.put("paper", Props::paper);
        HELD.put("form", pen -> {
            paper(pen);
            pen.frame(Palette.LINE_STRONG, 0.4, 0, -4.2, 6.4, 1.8, 0.2);
            pen.frame(Palette.LINE_STRONG, 0.4, 0, -1.8, 6.4, 1.8, 0.2);
        });
        HELD.put("bill", pen -> {
            paper(pen);
            pen.text("Rs", 1, 0.4, 3, true, Palette.STOP, 0);
        });
        HELD.put("money", pen -> {
            for (int i = 0; i < 3; i++) {
                pen.in(0, 0, 1, 1, -28 + i * 16, () -> {
                    pen.box(Palette.of(0xb9a7c9), -1.4, -9.4, 5, 10.4, 0.4);
                    pen.frame(Palette.of(0x8a76a0), 0.4, -1.4, -9.4, 5, 10.4, 0.4);
                    pen.oval(Palette.of(0xe4dbea), 1.1, -5.4, 1.4, 1.7);
                });
            }
        });
        HELD.put("file", pen -> {
            pen.box(Palette.of(0xd8b878), -3, -9, 12, 13, 0.6);
            pen.box(Palette.WHITE, -2, -8.2, 10.2, 11.2, 0.4);
            pen.box(Palette.of(0xe4c990), -3, -7.2, 12, 11.2, 0.6);
        });
        HELD.put("clipboard", pen -> {
            pen.box(Palette.WOOD_DARK, -3, -9, 10, 13, 0.8);
            pen.box(Palette.WHITE, -2.2, -7.6, 8.4, 10.8, 0.3);
            pen.box(Palette.STEEL, 0.2, -9.6, 3.6, 2.2, 0.4);
            for (int i = 0; i < 4; i++) {
                pen.line(Palette.LINE_STRONG, 0.4, -1.2, -5 + i * 2, 5, -5 + i * 2);
            }
        });
        HELD.put("pen", pen -> pen.line(Palette.named("navy"), 0.8, 1.4, -4.4, 3.6, 1.8));
        HELD.put("water", pen -> {
            pen.fill(Palette.alpha(Palette.of(0xa9d3e6), 0.85), "M-1 -6 L5 -6 L4.4 2 L-0.4 2 Z");
            pen.stroke(Palette.of(0x7fb0c8), 0.4, "M-1 -6 L5 -6 L4.4 2 L-0.4 2 Z");
        });
        HELD.put("bottle", pen -> {
            pen.box(Palette.alpha(Palette.of(0x5b8c5a), 0.9), -0.6, -8, 4, 11, 1.4);
            pen.box(Palette.of(0x47734a), 0.6, -12, 1.6, 5, 0.5);
        });
        HELD.put("pills", pen -> {
            pen.box(Palette.WHITE, -1.6, -5.4, 7.4, 6, 0.6);
            pen.box(Palette.named("coral"), -1.6, -5.4, 7.4, 2, 0.6);
            pen.oval(Palette.named("coral"), 1, -1.4, 0.9, 0.9);
            pen.oval(Palette.named("coral"), 3.6, -1.4, 0.9, 0.9);
        });
        HELD.put("card", pen -> {
            pen.box(Palette.named("sky"), -1.4, -4.8, 8.4, 5.4, 0.7);
            pen.box(Palette.named("blue"), -1.4, -3.8, 8.4, 1.2, 0);
        });
        HELD.put("bag", pen -> {
            pen.fill(Palette.named("mustard"), "M-5 3 L6 3 L7 15 L-6 15 Z");
            pen.stroke(Palette.WOOD_DARK, 0.8, "M-2 3 Q0.5 -3 3 3");
        });
        HELD.put("aed", pen -> {
            pen.box(Palette.named("mustard"), -7, 0, 14, 11, 2);
            pen.stroke(Palette.darker(Palette.named("mustard"), 0.3), 1.1, "M-3 0 Q0 -4.4 3 0");
            heart(pen, 0, 5.6, 3);
        });
        HELD.put("tray", pen -> {
            pen.box(Palette.STEEL, -6, -1, 17, 2, 1);
            pen.box(Palette.WHITE, -2, -4, 5, 3, 0.6);
        });
        HELD.put("reports", pen -> {
            pen.in(0, 0, 1, 1, -9, () -> paper(pen));
            paper(pen);
        });
        HELD.put("mop", pen -> {
            pen.line(Palette.WOOD, 1.1, 0, -14, 3, 24);
            pen.fill(Palette.of(0xd7dfe2), "M-1 24 L7 24 L10 31 L-4 31 Z");
        });
        HELD.put(
                "infant-low",
                pen -> pen.in(0, 0, 1, 1, 20, () -> {
                    pen.line(Palette.named("wheat"), 3, -8, 0, -13, 2);
                    pen.oval(Palette.named("mint"), 1, -2, 9.4, 5);
                    pen.line(Palette.named("mint"), 3.4, 5, 0, 7, 5);
                    pen.oval(Palette.named("wheat"), 12, -2, 4.4, 4.2);
                    pen.fill(Palette.of(0x3b2d25), "M9.6 -5.6 C13 -8.6 17 -5.6 16.4 -1.6 C15 -4 12 -5.4 9.6 -5.6 Z");
                }));
        HELD.put("insulin-syringe", pen -> pen.in(0, 0, 0.2, 0.2, -70, () -> WasteItems.draw(pen, "insulin-syringe")));
        HELD.put("sharps-box", pen -> {
            pen.box(Palette.of(0xcdd6d8), -3, -9, 11, 14, 1.2);
            pen.box(WasteCornerSet.WHITE, -2.4, -8.4, 9.8, 12.8, 0.8);
            pen.box(Palette.of(0xa9b7bb), -2.4, -10.4, 9.8, 2.6, 0.8);
            pen.box(Palette.INK, 0.6, -9.8, 4, 1.2, 0.5);
            pen.text("SHARPS", 2.5, -1, 2.3, true, Palette.INK, 0.5);
        });
        HELD.put("spill-kit", pen -> {
            pen.box(Palette.named("orange"), -8, 1.5, 17, 12, 1.4);
            pen.stroke(Palette.darker(Palette.named("orange"), 0.3), 1.1, "M-3 1.5 Q0.5 -3 4 1.5");
            pen.box(Palette.WHITE, -6, 4.5, 13, 5, 0.6);
            pen.text("SPILL KIT", 0.5, 8, 2.4, true, Palette.INK, 0.5);
        });
        HELD.put("waste-bag", pen -> {
            pen.fill(Palette.named("charcoal"), "M-1 -1 L3 -1 C10 4 12 16 9 22 L-7 22 C-10 16 -8 4 -1 -1 Z");
            pen.fill(Palette.named("charcoal"), "M-2 -4 L4 -4 L2.4 -0.4 L-0.4 -0.4 Z");
            pen.stroke(Palette.lighter(Palette.named("charcoal"), 0.2), 0.6, "M-3 6 Q-5 12 -4 18");
        });
        HELD.put("snack", pen -> {
            pen.polygon(Palette.of(0xe9dcc0), -1.6, -4.4, 4.6, -4.4, 1.5, 4.6);
            pen.oval(Palette.named("khaki"), 0.2, -4.6, 1.2, 1);
            pen.oval(Palette.named("khaki"), 2.6, -4.8, 1.3, 1);
        });
        HELD.put("infant", pen -> {
            pen.oval(Palette.named("mint"), 1, -1, 9, 5.4);
            pen.oval(Palette.named("wheat"), 8, -4.6, 3.6, 3.6);
        });
    }

    private Props() {}

    static Map<String, Thing> all() {
        return HELD;
    }

    static Set<String> names() {
        return HELD.keySet();
    }

    static void held(Pen pen, String name, double x, double y, Look.Build build) {
        Thing thing = HELD.get(name);
        if (thing != null) {
            pen.in(x, y, 100 / build.height, () -> thing.draw(pen));
        }
    }

    static void heart(Pen pen, double x, double y, double size) {
        pen.in(x, y, size / 3, () -> pen.fill(Palette.WHITE, "M0 3 C-5 -0.5 -3.4 -4 -0 -1.6 C3.4 -4 5 -0.5 0 3 Z"));
    }

    private static void paper(Pen pen) {
        Color line = Palette.of(0xb8bfbf);
        pen.box(Palette.WHITE, -1.6, -8.6, 9.6, 12, 0.3);
        pen.frame(Palette.LINE, 0.3, -1.6, -8.6, 9.6, 12, 0.3);
        for (int i = 0; i < 4; i++) {
            pen.line(line, 0.45, 0, -6.8 + i * 2, i == 3 ? 4 : 6.6, -6.8 + i * 2);
        }
    }
}
