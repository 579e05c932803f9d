package org.pra.academy.videos;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** Scan and Share, drawn large: the hospital's code, the patient's own phone, the queue on the desk's screen. */
final class ScanSharePicture implements Picture {

    private static final Color INK = Palette.of(0x22302f);
    private final List<String> shares = new ArrayList<>();
    private String token = "";
    private String who = "";
    private int step;
    private double stepFrom;

    @Override
    public Set<String> keys() {
        return Set.of("step", "shares", "token", "name");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("shares").ifPresent(found -> {
            shares.clear();
            found.items().forEach(item -> shares.add(item.asText()));
        });
        node.optional("token").ifPresent(found -> token = found.asText());
        node.optional("name").ifPresent(found -> who = found.asText());
        node.optional("step").ifPresent(found -> {
            step = found.asNumber();
            stepFrom = time;
        });
    }

    /** Squares that look like a code and are none, 150 wide around the origin. */
    static void code(Pen pen) {
        pen.box(Palette.WHITE, -82, -82, 164, 164, 6);
        double cell = 150.0 / 21;
        for (int i = 0; i < 21; i++) {
            for (int j = 0; j < 21; j++) {
                boolean corner = (i < 8 && j < 8) || (i > 12 && j < 8) || (i < 8 && j > 12);
                if (!corner && (i * 7 + j * 13 + i * j * 3) % 5 < 2) {
                    pen.box(INK, -75 + i * cell, -75 + j * cell, cell, cell, 0);
                }
            }
        }
        for (double[] at : new double[][] {{-75, -75}, {25, -75}, {-75, 25}}) {
            pen.box(INK, at[0], at[1], 50, 50, 2);
            pen.box(Palette.WHITE, at[0] + 7, at[1] + 7, 36, 36, 1);
            pen.box(INK, at[0] + 14, at[1] + 14, 22, 22, 1);
        }
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        Pictures.ground(pen);
        double share = Ease.smooth((time - stepFrom) / 0.6);
        stand(pen, time);
        phone(pen, time, share);
        queue(pen, share);
        if (step == 1) {
            pen.polygon(Palette.alpha(Palette.NEXT, 0.18 * share), 556, 190, 556, 330, 330, 392, 330, 196);
        }
        if (step >= 2) {
            double flow = step == 2 ? share : 1;
            pen.arrow(Palette.BRAND_MID, 7, 770, 300, Ease.lerp(776, 868, flow), 300);
        }
        number(pen, 220, 1, step >= 1);
        number(pen, 660, 2, step >= 2);
        number(pen, 1060, 3, step >= 3);
    }

    private static void number(Pen pen, double x, int number, boolean on) {
        pen.oval(on ? Palette.BRAND : Palette.LINE, x, 66, 26, 26);
        pen.text(String.valueOf(number), x, 76, 28, true, Palette.WHITE, 0.5);
    }

    private void stand(Pen pen, double time) {
        pen.text("The hospital's own code", 220, 132, 22, true, Palette.BRAND, 0.5);
        pen.polygon(Palette.of(0xcfd9d8), 90, 560, 350, 560, 330, 160, 110, 160);
        pen.polygon(Palette.WHITE, 104, 548, 336, 548, 318, 174, 122, 174);
        pen.text("Scan & Share", 220, 216, 21, true, Palette.BRAND, 0.5);
        pen.in(220, 320, 1.12, () -> code(pen));
        if (step == 1) {
            double y = 240 + 160 * (0.5 - 0.5 * Math.cos((time - stepFrom) * 3.4));
            pen.box(Palette.alpha(Palette.NEXT, 0.85), 132, y, 176, 6, 3);
        }
        pen.text("Registration", 220, 452, 18, false, Palette.INK_SOFT, 0.5);
        pen.text("Counter 3", 220, 480, 18, false, Palette.INK_SOFT, 0.5);
    }

    private void phone(Pen pen, double time, double share) {
        pen.text("Her own phone, her own choice", 660, 132, 22, true, Palette.BRAND, 0.5);
        hand(pen);
        pen.box(Palette.of(0x23282c), 546, 160, 228, 400, 26);
        pen.box(Palette.WHITE, 558, 178, 204, 364, 12);
        pen.text("Share my profile?", 660, 214, 20, true, Palette.INK, 0.5);
        for (int i = 0; i < shares.size(); i++) {
            double y = 246 + i * 34;
            double shown = step == 1 ? Ease.smooth((time - stepFrom - 1 - i * 0.3) / 0.4) : step > 1 ? 1 : 0;
            String what = shares.get(i);
            pen.faded(shown, () -> {
                Overlays.mark(pen, 584, y, 10, 1, 1);
                pen.text(what, 604, y + 6, 18, false, Palette.INK, 0);
            });
        }
        double down = step == 2 ? Math.exp(-(time - stepFrom) * 4) * 4 : 0;
        pen.box(step >= 2 ? Palette.DONE : Palette.BRAND, 580, 430 + down, 160, 46, 23);
        pen.text(step >= 2 ? "Shared" : "Share", 660, 460 + down, 20, true, Palette.WHITE, 0.5);
        pen.text("or: No, thank you", 660, 508, 17, false, Palette.INK_SOFT, 0.5);
        if (step >= 2 && !token.isEmpty()) {
            pen.faded(step == 2 ? share : 1, () -> {
                pen.box(Palette.NEXT, 700, 152, 116, 62, 12);
                pen.text("Token", 758, 174, 16, true, Palette.INK, 0.5);
                pen.text(token, 758, 204, 30, true, Palette.INK, 0.5);
            });
        }
    }

    private static void hand(Pen pen) {
        Color skin = Palette.named("tan");
        pen.line(Palette.named("coral"), 84, 480, 760, 516, 640);
        pen.line(skin, 64, 520, 640, 570, 540);
        pen.box(skin, 520, 430, 70, 140, 34);
        for (int i = 0; i < 3; i++) {
            pen.line(skin, 26, 772, 420 + i * 42, 786, 424 + i * 42);
        }
    }

    private void queue(Pen pen, double share) {
        pen.text("The queue on the desk's screen", 1060, 132, 22, true, Palette.BRAND, 0.5);
        pen.box(Palette.of(0x2f383b), 880, 176, 360, 270, 14);
        pen.box(Palette.of(0xeef3f2), 892, 188, 336, 246, 4);
        pen.box(Palette.of(0x4a5356), 1030, 446, 60, 60, 0);
        pen.box(Palette.of(0x4a5356), 980, 500, 160, 14, 6);
        pen.text("Shared profiles", 908, 218, 19, true, Palette.BRAND, 0);
        for (int i = 0; i < 2; i++) {
            pen.box(Palette.WHITE, 906, 234 + i * 60, 308, 50, 5);
            pen.text(String.valueOf(25 + i), 934, 266 + i * 60, 20, true, Palette.LINE_STRONG, 0.5);
            pen.line(Palette.LINE, 8, 974, 260 + i * 60, 1110 + i * 40, 260 + i * 60);
        }
        if (step >= 3) {
            pen.faded(step == 3 ? share : 1, () -> {
                pen.box(Palette.DONE_SOFT, 906, 354, 308, 64, 5);
                pen.frame(Palette.DONE, 3, 906, 354, 308, 64, 5);
                pen.text(token, 936, 394, 24, true, Palette.DONE, 0.5);
                pen.text(who, 974, 393, 20, true, Palette.INK, 0);
            });
        }
    }
}
