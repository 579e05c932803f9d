package org.pra.academy.videos;

import java.util.Map;

/** Two places at once for a telephone call: the desk at the left, the other side at the right. */
final class PhoneSplitSet implements Backdrop {

    @Override
    public void behind(Pen pen, Stage stage) {
        pen.box(Palette.of(0xe3ecea), 0, 0, 640, 720, 0);
        pen.box(Palette.of(0xd3e0dd), 0, 470, 640, 250, 0);
        Furniture f = new Furniture(pen);
        f.poster(70, 120, 110, 150, Palette.BRAND_MID, 0);
        f.wallClock(520, 150, 10, 30);
        pen.box(Palette.of(0xf5e6cd), 640, 0, 640, 720, 0);
        pen.box(Palette.of(0xe5cfaa), 640, 470, 640, 250, 0);
        f.window(1030, 110, 170, 160);
        pen.box(Palette.of(0xb07f52), 720, 130, 90, 76, 3);
        pen.box(Palette.of(0xe9d9be), 730, 140, 70, 56, 0);
    }

    @Override
    public void infront(Pen pen, Stage stage) {
        pen.box(Palette.WOOD, 0, 640, 634, 80, 0);
        pen.box(Palette.WOOD_DARK, 0, 640, 634, 7, 0);
        pen.box(Palette.of(0x30383b), 90, 616, 70, 26, 6);
        pen.box(Palette.WHITE, 420, 628, 90, 12, 2);
        pen.box(Palette.PAPER, 634, 0, 12, 720, 0);
        pen.dashed(Palette.BRAND_MID, 3, 8, 640, 20, 640, 700);
    }

    @Override
    public double frontLine() {
        return 960;
    }

    @Override
    public double scale(double y) {
        return 7;
    }

    @Override
    public Map<String, Spot> spots() {
        return Map.of("left", Spot.at(300, 950), "right", Spot.at(980, 950), "right-2", Spot.at(1150, 958));
    }
}
