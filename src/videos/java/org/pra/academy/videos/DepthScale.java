package org.pra.academy.videos;

import java.util.Locale;

/** A ruler in centimetres with the right range in green, a pointer at the depth now, and whether the chest is released. */
final class DepthScale {

    private DepthScale() {}

    static void draw(
            Pen pen, Compressions work, double time, double x, double zero, double low, double high, double perCm) {
        double cm = work.centimetres(time);
        int last = (int) Math.ceil(high) + 1;
        Overlays.panel(pen, x - 56, zero - 58, 196, 122 + last * perCm);
        pen.text("Depth", x - 32, zero - 24, 20, true, Palette.INK, 0);
        pen.box(Palette.of(0xbfe0cb), x - 10, zero + low * perCm, 74, (high - low) * perCm, 0);
        for (int i = 0; i <= last; i++) {
            double y = zero + i * perCm;
            boolean edge = i == low || i == high;
            pen.line(Palette.INK_SOFT, edge ? 4 : 2, x - 10, y, x + (i % 5 == 0 ? 30 : 18), y);
            pen.text(i + (i == high ? " cm" : ""), x + 74, y + 7, 19, edge, Palette.INK, 0);
        }
        boolean good = cm >= low - 0.05 && cm <= high + 0.05;
        double y = zero + cm * perCm;
        pen.polygon(
                good ? Palette.DONE : cm > high ? Palette.STOP : Palette.BRAND,
                x - 12,
                y,
                x - 42,
                y - 15,
                x - 42,
                y + 15);
        if (work.going()) {
            double most = work.deepest();
            pen.text(
                    String.format(Locale.ROOT, "%.1f cm", most),
                    x - 32,
                    zero + last * perCm + 42,
                    26,
                    true,
                    most >= low - 0.05 && most <= high + 0.05 ? Palette.DONE : Palette.STOP,
                    0);
            Overlays.mark(pen, x + 108, zero - 30, 12, work.released() ? 1 : -1, 1);
        }
    }
}
