package org.pra.academy.videos;

import java.util.Map;

/** The waiting hall of the out-patient department: rows of seats, token board, consulting-room doors. */
final class WaitingHallSet implements Backdrop {

    @Override
    public void behind(Pen pen, Stage stage) {
        Furniture f = new Furniture(pen);
        f.room(Palette.of(0xf1eee6), Palette.of(0xded6c9), 470);
        f.band(Palette.of(0xe0ebe9), 300, 158);
        f.door(150, 190, 140, 280, Palette.of(0xcdb894), true);
        f.sign(140, 112, 160, "Room 4", "कमरा 4", Palette.BRAND);
        f.door(420, 190, 140, 280, Palette.of(0xcdb894), true);
        f.sign(410, 112, 160, "Room 5", "कमरा 5", Palette.BRAND);
        f.tokenBoard(650, 120, stage.board());
        f.wallClock(905, 150, 11, 40);
        f.poster(1000, 140, 110, 150, Palette.BRAND_MID, 1);
        f.poster(1130, 140, 110, 150, Palette.named("mustard"), 0);
        f.bench(620, 510, 7, Palette.of(0x8fb0b0));
        f.crowd(690, 508, 3, 0.75, Palette.of(0xb9ad9b));
        f.plant(1210, 520, 0.9);
        f.bench(40, 640, 4, Palette.of(0x7aa3a3));
    }

    @Override
    public Map<String, Spot> spots() {
        return Map.of(
                "seat-1", new Spot(74, 654, "sit"),
                "seat-2", new Spot(148, 654, "sit"),
                "seat-3", new Spot(222, 654, "sit"),
                "seat-4", new Spot(296, 654, "sit"),
                "door-4", Spot.at(220, 520),
                "door-5", Spot.at(490, 520),
                "left", Spot.at(440, 665),
                "middle", Spot.at(640, 670),
                "right", Spot.at(860, 670),
                "far-right", Spot.at(1080, 660));
    }
}
