package org.pra.academy.videos;

import java.awt.Color;

/** Parts that sets are built from: walls, floors, counters, benches, boards, doors, plants. */
final class Furniture {

    private final Pen pen;

    Furniture(Pen pen) {
        this.pen = pen;
    }

    void room(Color wall, Color floor, double horizon) {
        pen.box(wall, 0, 0, 1280, horizon, 0);
        pen.box(floor, 0, horizon, 1280, 720 - horizon, 0);
        pen.box(Palette.darker(wall, 0.10), 0, horizon - 12, 1280, 12, 0);
        Color joint = Palette.darker(floor, 0.05);
        for (int i = -8; i <= 24; i++) {
            double top = 640 + (i * 80 - 640) * 0.8;
            double bottom = 640 + (i * 80 - 640) * 1.5;
            pen.line(joint, 1.2, top, horizon, bottom, 720);
        }
        for (double y : new double[] {horizon + 26, horizon + 66, horizon + 126, horizon + 206}) {
            pen.line(joint, 1.2, 0, y, 1280, y);
        }
    }

    void band(Color colour, double y, double height) {
        pen.box(colour, 0, y, 1280, height, 0);
    }

    void sign(double x, double y, double w, String text, String hindi, Color colour) {
        pen.line(Palette.STEEL_DARK, 2, x + w * 0.2, y - 24, x + w * 0.2, y);
        pen.line(Palette.STEEL_DARK, 2, x + w * 0.8, y - 24, x + w * 0.8, y);
        pen.box(colour, x, y, w, hindi.isEmpty() ? 36 : 52, 5);
        pen.text(text, x + w / 2, y + 24, 18, true, Palette.WHITE, 0.5);
        if (!hindi.isEmpty()) {
            pen.text(hindi, x + w / 2, y + 44, 15, false, Palette.alpha(Palette.WHITE, 0.92), 0.5);
        }
    }

    void tokenBoard(double x, double y, String number) {
        pen.line(Palette.STEEL_DARK, 3, x + 40, y - 40, x + 40, y);
        pen.line(Palette.STEEL_DARK, 3, x + 130, y - 40, x + 130, y);
        pen.box(Palette.of(0x23282c), x, y, 170, 96, 6);
        pen.text("Token", x + 14, y + 26, 15, false, Palette.of(0xcfd6d4), 0);
        pen.text("Counter 3", x + 156, y + 26, 15, false, Palette.of(0xcfd6d4), 1);
        pen.text(number, x + 85, y + 80, 48, true, Palette.of(0xf5b942), 0.5);
    }

    void wallClock(double x, double y, int hour, int minute) {
        pen.oval(Palette.WHITE, x, y, 28, 28);
        pen.ring(Palette.of(0x4a5657), 4, x, y, 28, 28);
        double m = Math.toRadians(minute * 6 - 90);
        double h = Math.toRadians(hour * 30 + minute * 0.5 - 90);
        pen.line(Palette.INK, 3, x, y, x + Math.cos(h) * 13, y + Math.sin(h) * 13);
        pen.line(Palette.INK, 2, x, y, x + Math.cos(m) * 20, y + Math.sin(m) * 20);
    }

    void window(double x, double y, double w, double h) {
        pen.box(Palette.of(0xfdfbf6), x - 8, y - 8, w + 16, h + 16, 3);
        pen.box(Palette.of(0xcfe4ea), x, y, w, h, 0);
        pen.clipped(new java.awt.geom.Rectangle2D.Double(x, y, w, h), () -> {
            pen.oval(Palette.of(0x9cc3a4), x + w * 0.2, y + h, w * 0.36, h * 0.42);
            pen.oval(Palette.of(0x86b391), x + w * 0.75, y + h * 1.05, w * 0.42, h * 0.55);
            pen.box(Palette.alpha(Palette.of(0xe3d6c0), 0.9), x + w * 0.42, y + h * 0.46, w * 0.2, h, 0);
        });
        pen.line(Palette.of(0xfdfbf6), 6, x + w / 2, y, x + w / 2, y + h);
        pen.line(Palette.of(0xfdfbf6), 5, x, y + h * 0.4, x + w, y + h * 0.4);
    }

    void door(double x, double y, double w, double h, Color colour, boolean glass) {
        pen.box(Palette.darker(colour, 0.25), x - 8, y - 8, w + 16, h + 8, 2);
        pen.box(colour, x, y, w, h, 0);
        pen.line(Palette.darker(colour, 0.25), 2, x + w / 2, y, x + w / 2, y + h);
        if (glass) {
            pen.box(Palette.of(0xcfe4ea), x + w * 0.1, y + 24, w * 0.3, h * 0.4, 3);
            pen.box(Palette.of(0xcfe4ea), x + w * 0.6, y + 24, w * 0.3, h * 0.4, 3);
        }
        pen.box(Palette.STEEL, x + w / 2 - 12, y + h * 0.55, 6, 26, 3);
        pen.box(Palette.STEEL, x + w / 2 + 6, y + h * 0.55, 6, 26, 3);
    }

    /** A row of steel seats; its feet stand at y. */
    void bench(double x, double y, int seats, Color colour) {
        double w = 74;
        pen.line(Palette.STEEL_DARK, 6, x + 8, y - 60, x + seats * w - 12, y - 60);
        for (int i = 0; i < seats; i++) {
            double sx = x + i * w;
            pen.box(Palette.darker(colour, 0.08), sx + 2, y - 132, w - 10, 66, 9);
            pen.box(colour, sx, y - 74, w - 4, 16, 7);
        }
        for (int i = 0; i <= 1; i++) {
            double lx = x + 20 + i * (seats * w - 56);
            pen.line(Palette.STEEL_DARK, 5, lx, y - 58, lx, y);
            pen.line(Palette.STEEL_DARK, 5, lx - 14, y, lx + 18, y);
        }
    }

    void plant(double x, double y, double size) {
        Color leaf = Palette.of(0x5b8c5a);
        for (int i = -3; i <= 3; i++) {
            double tip = x + i * 17 * size;
            double high = y - (120 - Math.abs(i) * 16) * size;
            java.awt.geom.Path2D path = new java.awt.geom.Path2D.Double();
            path.moveTo(x, y - 34 * size);
            path.quadTo(x + i * 4 * size - 9 * size, (y + high) / 2, tip, high);
            path.quadTo(x + i * 10 * size + 9 * size, (y + high) / 2, x, y - 34 * size);
            pen.fill(i % 2 == 0 ? leaf : Palette.darker(leaf, 0.15), path);
        }
        pen.polygon(
                Palette.of(0xb5673f),
                x - 26 * size,
                y - 40 * size,
                x + 26 * size,
                y - 40 * size,
                x + 19 * size,
                y,
                x - 19 * size,
                y);
    }

    /** A counter seen from the visitors' side, its foot at y. */
    void counter(double x, double y, double w, double h, String label) {
        pen.box(Palette.of(0xe9dcc6), x, y - h, w, h, 4);
        pen.box(Palette.BRAND, x, y - h * 0.42, w, h * 0.14, 0);
        for (double px = x + 90; px < x + w - 10; px += 150) {
            pen.line(Palette.of(0xd8c8ad), 2, px, y - h + 18, px, y - h * 0.42);
        }
        pen.box(Palette.of(0xd8c8ad), x, y - 12, w, 12, 0);
        pen.box(Palette.WOOD, x - 14, y - h - 14, w + 28, 18, 6);
        pen.box(Palette.WOOD_DARK, x - 14, y - h, w + 28, 5, 3);
        if (!label.isEmpty()) {
            double wide = pen.width(label, 20, true) + 40;
            pen.box(Palette.WHITE, x + 30, y - h + 26, wide, 34, 5);
            pen.text(label, x + 50, y - h + 50, 20, true, Palette.BRAND, 0);
        }
    }

    /** A screen on a counter, seen from behind; its foot at y. */
    void monitorBack(double x, double y) {
        pen.box(Palette.of(0x4a5356), x - 48, y - 78, 96, 62, 5);
        pen.box(Palette.of(0x5c6669), x - 42, y - 73, 84, 52, 3);
        pen.box(Palette.of(0x4a5356), x - 7, y - 18, 14, 14, 0);
        pen.box(Palette.of(0x4a5356), x - 26, y - 6, 52, 6, 3);
    }

    void poster(double x, double y, double w, double h, Color colour, int kind) {
        pen.box(Palette.WHITE, x, y, w, h, 3);
        pen.frame(Palette.LINE, 1.5, x, y, w, h, 3);
        pen.box(colour, x + 8, y + 8, w - 16, h * 0.46, 2);
        if (kind == 0) {
            pen.in(x + w / 2, y + h * 0.29, w / 44, () -> Props.heart(pen, 0, 0, 6));
        } else {
            pen.oval(Palette.alpha(Palette.WHITE, 0.9), x + w / 2, y + h * 0.24, w * 0.12, w * 0.12);
            pen.fill(
                    Palette.alpha(Palette.WHITE, 0.9),
                    new java.awt.geom.Arc2D.Double(
                            x + w * 0.28, y + h * 0.34, w * 0.44, h * 0.3, 0, 180, java.awt.geom.Arc2D.CHORD));
        }
        for (int i = 0; i < 3; i++) {
            pen.line(Palette.LINE, 4, x + 14, y + h * 0.65 + i * 14, x + w - (i == 2 ? 34 : 14), y + h * 0.65 + i * 14);
        }
    }

    /** Quiet shapes of people far back. */
    void crowd(double x, double y, int count, double scale, Color colour) {
        for (int i = 0; i < count; i++) {
            double px = x + i * 46 * scale + (i % 3) * 9;
            double tall = (150 - (i * 37 % 34)) * scale;
            Color tone = Palette.mix(colour, Palette.WALL, 0.25 + (i % 3) * 0.12);
            pen.oval(tone, px, y - tall, 14 * scale, 17 * scale);
            pen.fill(
                    tone,
                    new java.awt.geom.RoundRectangle2D.Double(
                            px - 21 * scale,
                            y - tall + 20 * scale,
                            42 * scale,
                            tall - 20 * scale,
                            34 * scale,
                            40 * scale));
        }
    }
}
