package org.pra.academy.videos;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Things that stand on the floor of a set; the origin is the middle of their foot. */
final class Things {

    /** Draws one thing at the origin, at a moment. */
    interface Drawing {
        void draw(Pen pen, Stage stage, double time);
    }

    private static final Map<String, Drawing> ALL = new LinkedHashMap<>();

    static {
        still("wheelchair", Things::wheelchair);
        still("wheelchair-turned", pen -> pen.in(0, 0, -1, 1, 0, () -> wheelchair(pen)));
        still("wheel", Things::wheel);
        still("wheel-turned", pen -> pen.in(0, 0, -1, 1, 0, () -> wheel(pen)));
        still("chair", Things::chair);
        still("chair-turned", pen -> pen.in(0, 0, -1, 1, 0, () -> chair(pen)));
        still("stretcher", pen -> {
            pen.box(Palette.WHITE, -190, -150, 380, 28, 10);
            pen.box(Palette.STEEL, -196, -124, 392, 10, 4);
            pen.line(Palette.STEEL_DARK, 6, -150, -116, 130, -30);
            pen.line(Palette.STEEL_DARK, 6, 150, -116, -130, -30);
            pen.oval(Palette.of(0x30383b), -150, -16, 16, 16);
            pen.oval(Palette.of(0x30383b), 150, -16, 16, 16);
        });
        still("wet-floor", pen -> {
            pen.polygon(Palette.named("mustard"), -34, 0, 0, -96, 34, 0);
            pen.polygon(Palette.INK, -4, -64, 4, -64, 2, -32, -2, -32);
            pen.oval(Palette.INK, 0, -20, 4, 4);
        });
        still("fallen-tray", pen -> {
            pen.polygon(Palette.STEEL_DARK, -70, 0, 46, 0, 62, -30, -58, -30);
            pen.polygon(Palette.STEEL, -62, -5, 42, -5, 54, -27, -54, -27);
            pen.box(Palette.WHITE, -40, -22, 30, 12, 4);
            pen.box(Palette.named("sky"), 6, -18, 34, 9, 4);
        });
        still("spill", pen -> {
            pen.oval(Palette.alpha(Palette.STOP, 0.75), 0, -6, 70, 16);
            pen.oval(Palette.alpha(Palette.STOP, 0.75), 54, -2, 26, 9);
        });
        still("bag", pen -> {
            pen.box(Palette.named("navy"), -36, -56, 72, 56, 10);
            pen.stroke(Palette.named("navy"), 6, "M-16 -54 Q0 -84 16 -54");
        });
        still("suitcase", pen -> {
            pen.box(Palette.named("maroon"), -42, -88, 84, 88, 8);
            pen.line(Palette.darker(Palette.named("maroon"), 0.25), 4, -20, -84, -20, -4);
            pen.line(Palette.darker(Palette.named("maroon"), 0.25), 4, 20, -84, 20, -4);
            pen.stroke(Palette.of(0x30383b), 5, "M-14 -88 Q0 -108 14 -88");
        });
        still("barrier", pen -> {
            pen.box(Palette.STEEL, -4, -120, 8, 120, 3);
            pen.box(Palette.STEEL, 196, -120, 8, 120, 3);
            pen.stroke(Palette.STOP, 8, "M0 -112 Q100 -76 200 -112");
            pen.oval(Palette.STEEL_DARK, 0, -2, 22, 5);
            pen.oval(Palette.STEEL_DARK, 200, -2, 22, 5);
        });
        still("trolley", pen -> {
            pen.box(Palette.STEEL, -60, -130, 120, 10, 3);
            pen.box(Palette.STEEL, -60, -60, 120, 10, 3);
            pen.line(Palette.STEEL_DARK, 5, -54, -130, -54, -12);
            pen.line(Palette.STEEL_DARK, 5, 54, -130, 54, -12);
            pen.box(Palette.named("sky"), -40, -158, 36, 28, 3);
            pen.box(Palette.WHITE, 6, -150, 40, 20, 3);
        });
        still("desk-phone", pen -> {
            pen.box(Palette.of(0x30383b), -26, -22, 52, 22, 5);
            pen.stroke(Palette.of(0x30383b), 9, "M-30 -24 Q0 -42 30 -24");
        });
        still("aed", pen -> aed(pen));
        still("dustbin", pen -> {
            pen.polygon(Palette.darker(Palette.named("stone"), 0.08), -44, -112, 44, -112, 36, 0, -36, 0);
            pen.polygon(Palette.named("stone"), -37, -108, 37, -108, 30, -5, -30, -5);
            pen.box(Palette.darker(Palette.named("stone"), 0.2), -50, -124, 100, 16, 6);
            pen.text("General", 0, -50, 16, true, Palette.WHITE, 0.5);
        });
        still("sharps-box", Things::sharpsBox);
        still("spill-kit", pen -> {
            pen.box(Palette.named("orange"), -46, -62, 92, 62, 8);
            pen.stroke(Palette.darker(Palette.named("orange"), 0.3), 6, "M-18 -62 Q0 -84 18 -62");
            pen.box(Palette.WHITE, -36, -46, 72, 28, 4);
            pen.text("SPILL KIT", 0, -26, 13, true, Palette.INK, 0.5);
        });
        still("jug", pen -> {
            pen.box(Palette.WOOD, -30, -96, 60, 96, 4);
            pen.fill(Palette.of(0xa9d3e6), "M-18 -156 L18 -156 L24 -96 L-24 -96 Z");
        });
        ALL.put("manikin", ManikinDrawing::lying);
        ALL.put("baby-manikin", ManikinDrawing::baby);
        ALL.put("patient-lying", ManikinDrawing::patient);
    }

    private Things() {}

    private static void sharpsBox(Pen pen) {
        pen.box(Palette.of(0xcdd6d8), -34, -84, 68, 84, 7);
        pen.box(WasteCornerSet.WHITE, -30, -80, 60, 76, 5);
        pen.box(Palette.of(0xa9b7bb), -30, -94, 60, 16, 5);
        pen.box(Palette.INK, -13, -90, 26, 7, 3);
        pen.text("SHARPS", 0, -34, 13, true, Palette.INK, 0.5);
    }

    private static void wheelchair(Pen pen) {
        pen.line(Palette.of(0x4a5356), 7, -56, -190, -44, -108, 40, -108, 62, -20, 84, -20);
        pen.box(Palette.named("navy"), -50, -190, 14, 84, 5);
        pen.box(Palette.named("navy"), -46, -118, 92, 14, 6);
        pen.line(Palette.of(0x4a5356), 7, -56, -190, -78, -194);
        pen.ring(Palette.of(0x30383b), 7, -18, -58, 56, 56);
        pen.ring(Palette.STEEL, 3, -18, -58, 46, 46);
        pen.ring(Palette.of(0x30383b), 6, 62, -18, 16, 16);
    }

    /** The near wheel of a wheelchair, drawn before the person who sits in it. */
    private static void wheel(Pen pen) {
        pen.ring(Palette.of(0x30383b), 7, -18, -58, 56, 56);
        pen.ring(Palette.STEEL, 3, -18, -58, 46, 46);
        for (int i = 0; i < 4; i++) {
            double a = Math.PI * i / 4;
            pen.line(
                    Palette.STEEL,
                    1.5,
                    -18 - 44 * Math.cos(a),
                    -58 - 44 * Math.sin(a),
                    -18 + 44 * Math.cos(a),
                    -58 + 44 * Math.sin(a));
        }
        pen.oval(Palette.of(0x30383b), -18, -58, 6, 6);
    }

    private static void chair(Pen pen) {
        pen.box(Palette.WOOD, -44, -196, 12, 196, 3);
        pen.box(Palette.WOOD, -44, -118, 92, 14, 4);
        pen.box(Palette.WOOD_DARK, 34, -106, 10, 106, 2);
        pen.box(Palette.WOOD_DARK, -44, -190, 14, 70, 5);
    }

    private static void still(String name, java.util.function.Consumer<Pen> drawing) {
        ALL.put(name, (pen, stage, time) -> drawing.accept(pen));
    }

    static Map<String, Drawing> all() {
        return ALL;
    }

    static Set<String> names() {
        return ALL.keySet();
    }

    static void draw(Pen pen, String kind, Stage stage, double time) {
        Drawing drawing = ALL.get(kind);
        if (drawing != null) {
            drawing.draw(pen, stage, time);
        }
    }

    static void aed(Pen pen) {
        pen.box(Palette.darker(Palette.named("mustard"), 0.2), -44, -60, 88, 60, 12);
        pen.box(Palette.named("mustard"), -40, -56, 80, 52, 10);
        pen.box(Palette.of(0x23282c), -28, -48, 34, 26, 4);
        pen.oval(Palette.DONE, 22, -42, 7, 7);
        pen.oval(Palette.STOP, 22, -20, 9, 9);
    }
}
