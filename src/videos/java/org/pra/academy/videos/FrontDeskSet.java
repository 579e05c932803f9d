package org.pra.academy.videos;

import java.util.Map;

/** The help desk of an out-patient hall, or the insurance desk: counter to the right, visitors to the left. */
final class FrontDeskSet implements Backdrop {

    private final boolean insurance;

    FrontDeskSet(boolean insurance) {
        this.insurance = insurance;
    }

    @Override
    public void behind(Pen pen, Stage stage) {
        Furniture f = new Furniture(pen);
        f.room(insurance ? Palette.of(0xeef0ea) : Palette.WALL, Palette.FLOOR, 500);
        f.band(insurance ? Palette.of(0xdde6df) : Palette.of(0xe6ecea), 330, 158);
        f.window(60, 120, 190, 170);
        f.crowd(70, 500, 5, 0.9, Palette.of(0xb9ad9b));
        f.bench(40, 540, 4, Palette.of(0x8fb0b0));
        f.poster(300, 150, 96, 134, insurance ? Palette.named("mustard") : Palette.BRAND_MID, insurance ? 1 : 0);
        f.tokenBoard(452, 120, stage.board());
        f.sign(
                insurance ? 790 : 810,
                70,
                insurance ? 330 : 290,
                insurance ? "Insurance and TPA desk" : "May I help you?",
                insurance ? "बीमा और टीपीए डेस्क" : "क्या मैं आपकी सहायता करूँ?",
                Palette.BRAND);
        f.door(1130, 200, 130, 300, Palette.of(0xd9c9ae), true);
        f.wallClock(720, 130, 10, 20);
        pen.box(Palette.of(0xded2bd), 760, 250, 300, 130, 4);
        for (int i = 0; i < 11; i++) {
            pen.box(
                    new java.awt.Color[] {
                                Palette.named("sky"), Palette.named("khaki"), Palette.named("coral"), Palette.BRAND_MID
                            }
                            [i % 4],
                    772 + i * 25,
                    262 + (i % 3) * 4,
                    18,
                    106 - (i % 3) * 4,
                    2);
        }
        if (!insurance) {
            f.plant(690, 548, 0.8);
        }
    }

    @Override
    public void infront(Pen pen, Stage stage) {
        Furniture f = new Furniture(pen);
        f.monitorBack(1050, 452);
        f.counter(790, 650, 520, 190, insurance ? "TPA" : "Help desk");
        pen.box(Palette.of(0x30383b), 1170, 428, 46, 20, 5);
        pen.stroke(Palette.of(0x30383b), 8, "M1166 426 Q1193 410 1220 426");
        pen.box(Palette.WHITE, 880, 436, 62, 10, 2);
        pen.box(Palette.of(0xf1ede4), 884, 431, 60, 8, 2);
    }

    @Override
    public double frontLine() {
        return 645;
    }

    @Override
    public Map<String, Spot> spots() {
        return Map.of(
                "desk", Spot.at(900, 632),
                "desk-2", Spot.at(1110, 628),
                "visitor", Spot.at(640, 672),
                "visitor-2", Spot.at(520, 662),
                "near", Spot.at(735, 676),
                "away", Spot.at(430, 672),
                "queue", Spot.at(330, 660),
                "queue-2", Spot.at(210, 655),
                "bench", new Spot(110, 556, "sit"),
                "bench-2", new Spot(260, 556, "sit"));
    }
}
