package org.pra.academy.videos;

import java.util.Map;

/** A counter at the left and, large at the right, what stands on its screen; forms and records lie on that screen. */
final class CounterAndScreenSet implements Backdrop {

    @Override
    public void behind(Pen pen, Stage stage) {
        Furniture f = new Furniture(pen);
        f.room(Palette.of(0xf3ece0), Palette.FLOOR, 490);
        f.band(Palette.of(0xe2ebe8), 330, 148);
        f.window(36, 130, 130, 150);
        f.poster(206, 140, 92, 130, Palette.BRAND_MID, 1);
        f.sign(370, 66, 210, "Registration", "पंजीकरण", Palette.BRAND);
        pen.box(Palette.of(0xded2bd), 356, 220, 244, 112, 4);
        for (int i = 0; i < 9; i++) {
            pen.box(
                    i % 3 == 0 ? Palette.named("sky") : i % 3 == 1 ? Palette.named("khaki") : Palette.BRAND_MID,
                    366 + i * 25,
                    230 + i % 2 * 4,
                    18,
                    92 - i % 2 * 4,
                    2);
        }
        pen.polygon(Palette.NEXT, 168, 720, 184, 720, 214, 600, 203, 600);
        screen(pen);
    }

    private static void screen(Pen pen) {
        pen.box(Palette.of(0xd9e3e1), 632, 0, 648, 720, 0);
        pen.box(Palette.of(0xcbb28a), 632, 664, 648, 56, 0);
        pen.box(Palette.of(0xb99c70), 632, 664, 648, 8, 0);
        pen.box(Palette.of(0x4a5356), 920, 600, 70, 64, 0);
        pen.box(Palette.of(0x4a5356), 840, 652, 230, 14, 6);
        pen.box(Palette.of(0x2f383b), 652, 26, 606, 584, 16);
        pen.box(Palette.of(0xeef3f2), 668, 42, 574, 552, 4);
        pen.box(Palette.BRAND, 668, 42, 574, 40, 4);
        pen.text("Training HIS", 686, 69, 19, true, Palette.WHITE, 0);
        pen.text("User: H. Singh", 1050, 68, 16, false, Palette.of(0xd5e8e7), 1);
        pen.box(Palette.PAPER, 628, 0, 8, 720, 0);
    }

    @Override
    public void infront(Pen pen, Stage stage) {
        Furniture f = new Furniture(pen);
        pen.clipped(new java.awt.geom.Rectangle2D.Double(0, 0, 628, 720), () -> {
            f.counter(360, 664, 290, 190, "");
            f.monitorBack(566, 466);
            code(pen);
        });
    }

    /** The hospital's own code for Scan &amp; Share in its stand. */
    private static void code(Pen pen) {
        pen.polygon(Palette.of(0xdfe6e6), 372, 466, 436, 466, 430, 394, 378, 394);
        pen.box(Palette.WHITE, 380, 396, 48, 62, 3);
        pen.in(404, 424, 0.36, () -> ScanSharePicture.code(pen));
        pen.box(Palette.BRAND, 384, 446, 40, 7, 2);
    }

    @Override
    public double frontLine() {
        return 655;
    }

    @Override
    public Map<String, Spot> spots() {
        return Map.of(
                "desk", Spot.at(496, 640),
                "visitor", Spot.at(262, 678),
                "visitor-2", Spot.at(142, 666),
                "away", Spot.at(54, 664));
    }
}
