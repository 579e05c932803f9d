package org.pra.academy.videos;

import java.util.Map;

/** A desk of the front office: counter to the right, visitors to the left; help, insurance, admission or billing. */
final class FrontDeskSet implements Backdrop {

    /** Which desk it is: its sign, its label on the counter, its walls. */
    enum Desk {
        HELP("May I help you?", "क्या मैं आपकी सहायता करूँ?", 290, "Help desk", 0xf3ece0, 0xe6ecea),
        INSURANCE("Insurance and TPA desk", "बीमा और टीपीए डेस्क", 330, "TPA", 0xeef0ea, 0xdde6df),
        ADMISSION("Admission", "भर्ती", 230, "Admission", 0xf1eee6, 0xe8e3ee),
        BILLING("Billing and discharge", "बिल और छुट्टी", 300, "Billing", 0xf4efe2, 0xe4ebdc);

        private final String sign;
        private final String hindi;
        private final double wide;
        private final String label;
        private final int wall;
        private final int band;

        Desk(String sign, String hindi, double wide, String label, int wall, int band) {
            this.sign = sign;
            this.hindi = hindi;
            this.wide = wide;
            this.label = label;
            this.wall = wall;
            this.band = band;
        }
    }

    private final Desk desk;

    FrontDeskSet(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void behind(Pen pen, Stage stage) {
        Furniture f = new Furniture(pen);
        f.room(Palette.of(desk.wall), Palette.FLOOR, 500);
        f.band(Palette.of(desk.band), 330, 158);
        f.window(60, 120, 190, 170);
        f.crowd(70, 500, 5, 0.9, Palette.of(0xb9ad9b));
        f.bench(40, 540, 4, Palette.of(0x8fb0b0));
        if (desk == Desk.ADMISSION || desk == Desk.BILLING) {
            rates(pen);
        } else {
            boolean insurance = desk == Desk.INSURANCE;
            f.poster(300, 150, 96, 134, insurance ? Palette.named("mustard") : Palette.BRAND_MID, insurance ? 1 : 0);
            f.tokenBoard(452, 120, stage.board());
        }
        f.sign(955 - desk.wide / 2, 70, desk.wide, desk.sign, desk.hindi, Palette.BRAND);
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
        if (desk != Desk.INSURANCE) {
            f.plant(690, 548, 0.8);
        }
    }

    /** The board of rates that hangs where money is spoken of. */
    private static void rates(Pen pen) {
        pen.box(Palette.WOOD_DARK, 352, 116, 270, 178, 6);
        pen.box(Palette.of(0xfdfbf6), 360, 124, 254, 162, 3);
        pen.text("Rates", 376, 152, 19, true, Palette.BRAND, 0);
        pen.text("दरें", 598, 152, 18, true, Palette.BRAND, 1);
        for (int i = 0; i < 5; i++) {
            double y = 172 + i * 22;
            pen.line(Palette.LINE, 5, 376, y, 470 + i * 29 % 50, y);
            pen.line(Palette.LINE_STRONG, 5, 556, y, 598, y);
        }
    }

    @Override
    public void infront(Pen pen, Stage stage) {
        Furniture f = new Furniture(pen);
        f.monitorBack(1050, 452);
        f.counter(790, 650, 520, 190, desk.label);
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
