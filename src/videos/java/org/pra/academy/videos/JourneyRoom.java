package org.pra.academy.videos;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A room of the cut-open hospital: its frame, its furniture, and where one stands in it. */
record JourneyRoom(String title, double x, double y, double w, double stand, int wall, Consumer<Pen> furniture) {

    private static final double HIGH = 162;
    static final JourneyRoom GATE = new JourneyRoom("Gate", 20, 396, 190, 0.5, 0, JourneyRoom::gate);
    private static final Map<String, JourneyRoom> ALL = new LinkedHashMap<>();

    static {
        ALL.put("gate", GATE);
        ALL.put("ward", new JourneyRoom("Ward", 236, 66, 508, 0.36, 0xf2efe8, JourneyRoom::ward));
        ALL.put("theatre", new JourneyRoom("Operation theatre", 748, 66, 498, 0.62, 0xe3efec, JourneyRoom::theatre));
        ALL.put("clinic", new JourneyRoom("Clinic", 236, 232, 336, 0.36, 0xf1eee6, JourneyRoom::clinic));
        ALL.put("waiting", new JourneyRoom("Waiting hall", 576, 232, 336, 0.5, 0xf3ece0, JourneyRoom::waiting));
        ALL.put("pharmacy", new JourneyRoom("Pharmacy", 916, 232, 330, 0.5, 0xe8efe2, JourneyRoom::pharmacy));
        ALL.put("desk", new JourneyRoom("Help desk", 236, 396, 336, 0.34, 0xf3ece0, pen -> counter(pen, 190, "?")));
        ALL.put("admission", new JourneyRoom("Admission", 576, 396, 336, 0.4, 0xece8f0, pen -> counter(pen, 200, "")));
        ALL.put("billing", new JourneyRoom("Billing", 916, 396, 330, 0.4, 0xf0ecda, pen -> counter(pen, 200, "Rs")));
    }

    static Map<String, JourneyRoom> all() {
        return ALL;
    }

    double standX() {
        return x + w * stand;
    }

    double standY() {
        return y + HIGH - 46;
    }

    double heartX() {
        return x + w - 24;
    }

    double heartY() {
        return y + 24;
    }

    void draw(Pen pen, boolean lit) {
        if (wall != 0) {
            pen.box(Palette.of(0x9a8f7f), x - 4, y - 4, w + 8, HIGH + 4, 0);
            pen.box(lit ? Palette.NEXT_SOFT : Palette.of(wall), x, y, w, HIGH - 4, 0);
            pen.box(Palette.darker(Palette.of(wall), 0.12), x, y + HIGH - 18, w, 14, 0);
        }
        pen.in(x, y, 1, () -> furniture.accept(pen));
    }

    /** The room's name, drawn after the ways so that none of them hides it. */
    void name(Pen pen) {
        if (wall != 0) {
            pen.box(Palette.alpha(Palette.of(wall), 0.92), x + 6, y + 8, pen.width(title, 18, true) + 16, 28, 6);
            pen.text(title, x + 14, y + 28, 18, true, Palette.BRAND, 0);
        }
    }

    private static void gate(Pen pen) {
        pen.box(Palette.of(0x8a6a4c), 34, 70, 12, 92, 3);
        pen.oval(Palette.of(0x7aa872), 40, 44, 44, 40);
        pen.box(Palette.of(0xa9573f), 84, 60, 16, 104, 2);
        pen.box(Palette.of(0xa9573f), 172, 60, 16, 104, 2);
        pen.box(Palette.BRAND, 78, 36, 116, 28, 4);
        pen.text("Gate", 136, 56, 17, true, Palette.WHITE, 0.5);
    }

    private static void ward(Pen pen) {
        for (int i = 0; i < 2; i++) {
            double bx = 290 + i * 104;
            pen.box(Palette.STEEL_DARK, bx, 96, 5, 48, 2);
            pen.box(Palette.STEEL_DARK, bx + 84, 108, 5, 36, 2);
            pen.box(Palette.of(0x9cc3c0), bx + 4, 112, 82, 16, 5);
            pen.box(Palette.WHITE, bx + 6, 102, 26, 13, 5);
        }
        pen.box(Palette.of(0xcfe4ea), 60, 50, 66, 52, 2);
        pen.line(Palette.WHITE, 3, 93, 50, 93, 102);
    }

    private static void theatre(Pen pen) {
        pen.line(Palette.STEEL_DARK, 4, 220, 0, 220, 40);
        pen.fill(Palette.STEEL, "M180 62 Q220 22 260 62 Z");
        pen.fill(Palette.alpha(Palette.NEXT, 0.28), "M186 62 L254 62 L284 114 L156 114 Z");
        pen.box(Palette.of(0x7db9b8), 140, 112, 160, 14, 5);
        pen.box(Palette.STEEL_DARK, 212, 126, 16, 18, 0);
        pen.box(Palette.WHITE, 400, 74, 60, 70, 5);
        pen.stroke(Palette.DONE, 3, "M406 102 L418 102 L424 88 L432 116 L438 102 L454 102");
    }

    private static void clinic(Pen pen) {
        pen.box(Palette.WOOD, 186, 96, 96, 9, 3);
        pen.box(Palette.WOOD_DARK, 194, 104, 8, 40, 0);
        pen.box(Palette.WOOD_DARK, 266, 104, 8, 40, 0);
        pen.box(Palette.WHITE, 224, 90, 36, 6, 1);
        pen.oval(Palette.named("tan"), 300, 66, 11, 12);
        pen.fill(Palette.WHITE, "M282 134 Q282 80 300 80 Q318 80 318 134 Z");
        pen.stroke(Palette.named("navy"), 2, "M294 82 Q300 100 307 82");
        pen.fill(
                Palette.named("black"),
                new java.awt.geom.Arc2D.Double(288, 53, 24, 22, 0, 180, java.awt.geom.Arc2D.CHORD));
    }

    private static void waiting(Pen pen) {
        for (int i = 0; i < 4; i++) {
            double sx = 36 + i * 66;
            pen.box(Palette.of(0x7aa3a3), sx, 86, 54, 34, 6);
            pen.box(Palette.of(0x8fb0b0), sx - 2, 116, 58, 10, 4);
            pen.line(Palette.STEEL_DARK, 4, sx + 27, 126, sx + 27, 144);
        }
        pen.oval(Palette.WHITE, 250, 52, 19, 19);
        pen.ring(Palette.INK_SOFT, 3, 250, 52, 19, 19);
        pen.line(Palette.INK, 3, 250, 40, 250, 52, 259, 56);
    }

    private static void pharmacy(Pen pen) {
        for (int i = 0; i < 2; i++) {
            pen.box(Palette.WOOD, 196, 66 + i * 40, 116, 5, 0);
            for (int j = 0; j < 6; j++) {
                pen.box(
                        j % 3 == 0 ? Palette.named("coral") : j % 3 == 1 ? Palette.WHITE : Palette.named("sky"),
                        202 + j * 18,
                        44 + i * 40,
                        13,
                        22,
                        3);
            }
        }
        pen.box(Palette.of(0xe9dcc6), 180, 112, 140, 34, 2);
        pen.box(Palette.DONE, 236, 120, 8, 20, 0);
        pen.box(Palette.DONE, 230, 126, 20, 8, 0);
    }

    private static void counter(Pen pen, double left, String mark) {
        pen.oval(Palette.named("tan"), left + 62, 60, 12, 13);
        pen.fill(Palette.named("teal"), new java.awt.geom.RoundRectangle2D.Double(left + 42, 76, 40, 60, 26, 30));
        pen.fill(
                Palette.named("black"),
                new java.awt.geom.Arc2D.Double(left + 49, 46, 26, 24, 0, 180, java.awt.geom.Arc2D.CHORD));
        pen.box(Palette.WOOD, left - 4, 96, 128, 8, 3);
        pen.box(Palette.of(0xe9dcc6), left, 103, 120, 42, 0);
        pen.box(Palette.BRAND, left, 118, 120, 6, 0);
        if (mark.isEmpty()) {
            pen.box(Palette.WHITE, left + 12, 82, 22, 15, 1);
        } else {
            pen.oval(Palette.WHITE, left + 100, 84, 13, 13);
            pen.text(mark, left + 100, 90, 16, true, Palette.BRAND, 0.5);
        }
    }
}
