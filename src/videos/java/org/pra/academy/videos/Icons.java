package org.pra.academy.videos;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Small drawings about 70 pixels wide around the origin. */
final class Icons {

    private static final Map<String, Consumer<Pen>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("clock", pen -> {
            pen.ring(Palette.BRAND, 5, 0, 0, 30, 30);
            pen.line(Palette.BRAND, 5, 0, -18, 0, 0, 13, 8);
        });
        ALL.put("rupee", pen -> {
            pen.oval(Palette.NEXT_SOFT, 0, 0, 32, 32);
            pen.ring(Palette.ATTENTION, 4, 0, 0, 32, 32);
            pen.text("Rs", 0, 11, 30, true, Palette.ATTENTION, 0.5);
        });
        ALL.put("child", pen -> {
            pen.oval(Palette.named("tan"), 0, -16, 12, 13);
            pen.fill(Palette.named("black"), "M-13 -17 C-14 -34 14 -34 13 -17 Q0 -26 -13 -17 Z");
            pen.fill(Palette.named("coral"), "M-18 32 Q-18 -2 0 -2 Q18 -2 18 32 Z");
        });
        ALL.put("home", pen -> {
            pen.polygon(Palette.STOP, -34, -2, 0, -32, 34, -2);
            pen.box(Palette.named("cream"), -24, -2, 48, 32, 0);
            pen.box(Palette.WOOD_DARK, -7, 8, 14, 22, 0);
        });
        ALL.put("bus", pen -> {
            pen.box(Palette.named("coral"), -36, -22, 72, 40, 7);
            for (int i = 0; i < 3; i++) {
                pen.box(Palette.named("sky"), -30 + i * 21, -15, 16, 14, 2);
            }
            pen.oval(Palette.INK, -20, 20, 8, 8);
            pen.oval(Palette.INK, 20, 20, 8, 8);
        });
        ALL.put("pills", pen -> {
            pen.in(0, 0, 1, 1, -30, () -> {
                pen.box(Palette.STOP, -30, -11, 30, 22, 11);
                pen.box(Palette.named("cream"), 0, -11, 30, 22, 11);
                pen.box(Palette.STOP, -16, -11, 16, 22, 0);
                pen.box(Palette.named("cream"), 0, -11, 16, 22, 0);
            });
        });
        ALL.put(
                "heart",
                pen -> pen.in(
                        0, 4, 8, () -> pen.fill(Palette.STOP, "M0 3 C-5 -0.5 -3.4 -4 -0 -1.6 C3.4 -4 5 -0.5 0 3 Z")));
        ALL.put("question", pen -> pen.text("?", 0, 24, 64, true, Palette.BRAND, 0.5));
        ALL.put("phone", pen -> {
            pen.box(Palette.INK, -15, -30, 30, 58, 6);
            pen.box(Palette.named("sky"), -11, -24, 22, 40, 2);
        });
        ALL.put("paper", pen -> {
            pen.box(Palette.WHITE, -22, -30, 44, 58, 3);
            pen.frame(Palette.LINE_STRONG, 2.5, -22, -30, 44, 58, 3);
            for (int i = 0; i < 4; i++) {
                pen.line(Palette.LINE_STRONG, 3, -13, -16 + i * 11, i == 3 ? 2 : 13, -16 + i * 11);
            }
        });
        ALL.put("food", pen -> {
            pen.oval(Palette.STEEL, 0, 12, 36, 12);
            pen.oval(Palette.named("cream"), -8, 4, 20, 12);
            pen.oval(Palette.named("mustard"), 15, 6, 11, 8);
        });
        ALL.put("bed", pen -> {
            pen.line(Palette.STEEL_DARK, 5, -34, -20, -34, 24);
            pen.line(Palette.STEEL_DARK, 5, 34, -2, 34, 24);
            pen.box(Palette.BRAND_MID, -34, 0, 68, 14, 4);
            pen.box(Palette.WHITE, -30, -9, 20, 11, 4);
            pen.frame(Palette.LINE_STRONG, 1.5, -30, -9, 20, 11, 4);
        });
        ALL.put("work", pen -> {
            pen.box(Palette.WOOD_DARK, -32, -14, 64, 42, 5);
            pen.stroke(Palette.WOOD_DARK, 5, "M-12 -14 L-12 -24 L12 -24 L12 -14");
            pen.box(Palette.named("gold"), -6, 2, 12, 9, 2);
        });
    }

    private Icons() {}

    static Map<String, Consumer<Pen>> all() {
        return ALL;
    }

    static void draw(Pen pen, String name) {
        Consumer<Pen> icon = ALL.get(name);
        if (icon != null) {
            icon.accept(pen);
        }
    }
}
