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
    private String record = "";
    private String abha = "";
    private final List<String> fits = new ArrayList<>();
    private int step;
    private double stepFrom;

    @Override
    public Set<String> keys() {
        return Set.of("step", "shares", "token", "name", "record", "fits", "abha");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("shares").ifPresent(found -> {
            shares.clear();
            found.items().forEach(item -> shares.add(item.asText()));
        });
        node.optional("token").ifPresent(found -> token = found.asText());
        node.optional("name").ifPresent(found -> who = found.asText());
        node.optional("record").ifPresent(found -> record = found.asText());
        node.optional("abha").ifPresent(found -> abha = found.asText());
        node.optional("fits").ifPresent(found -> {
            fits.clear();
            found.items().forEach(item -> fits.add(item.asText()));
        });
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
        queue(pen, time, share);
        if (step == 1) {
            pen.polygon(Palette.alpha(Palette.NEXT, 0.18 * share), 556, 190, 556, 330, 330, 392, 330, 196);
        }
        if (step >= 2) {
            double flow = step == 2 ? share : 1;
            pen.arrow(Palette.BRAND_MID, 7, 784, 300, Ease.lerp(790, 872, flow), 300);
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
        pen.text(step >= 2 ? "Profile shared" : "Share my profile?", 660, 214, 20, true, Palette.INK, 0.5);
        for (int i = 0; i < shares.size(); i++) {
            double y = 246 + i * 34;
            double shown = step == 1 ? Ease.smooth((time - stepFrom - 1.8 - i * 0.6) / 0.4) : step > 1 ? 1 : 0;
            String what = shares.get(i);
            pen.faded(shown, () -> {
                Overlays.mark(pen, 584, y, 10, 1, 1);
                pen.text(what, 604, y + 6, 18, false, Palette.INK, 0);
            });
        }
        if (step < 2 || token.isEmpty()) {
            pen.box(Palette.BRAND, 580, 430, 160, 46, 23);
            pen.text("Share", 660, 460, 20, true, Palette.WHITE, 0.5);
            pen.text("No, thank you", 660, 510, 18, false, Palette.INK_SOFT, 0.5);
        } else {
            pen.faded(step == 2 ? share : 1, () -> {
                pen.box(Palette.NEXT, 590, 424, 140, 96, 14);
                pen.text("Token", 660, 454, 19, true, Palette.INK, 0.5);
                pen.text(token, 660, 504, 44, true, Palette.INK, 0.5);
            });
        }
    }

    private static void hand(Pen pen) {
        Color skin = Palette.named("brown");
        pen.line(skin, 60, 470, 770, 520, 640);
        pen.line(skin, 64, 520, 640, 570, 540);
        pen.line(Palette.named("gold"), 9, 492, 634, 546, 658);
        pen.box(skin, 520, 430, 70, 140, 34);
        for (int i = 0; i < 3; i++) {
            pen.line(skin, 26, 772, 420 + i * 42, 786, 424 + i * 42);
        }
    }

    private void queue(Pen pen, double time, double share) {
        pen.text("The desk's screen", 1060, 132, 22, true, Palette.BRAND, 0.5);
        pen.box(Palette.of(0x2f383b), 880, 166, 360, 330, 14);
        pen.box(Palette.of(0xeef3f2), 892, 178, 336, 306, 4);
        pen.box(Palette.of(0x4a5356), 1030, 496, 60, 50, 0);
        pen.box(Palette.of(0x4a5356), 980, 544, 160, 14, 6);
        if (step >= 4) {
            pen.faded(step == 4 ? share : 1, () -> compare(pen, time));
            return;
        }
        pen.text("Shared profiles", 908, 212, 19, true, Palette.BRAND, 0);
        for (int i = 0; i < 2; i++) {
            pen.box(Palette.WHITE, 906, 234 + i * 64, 308, 54, 5);
            pen.text(String.valueOf(25 + i), 934, 268 + i * 64, 20, true, Palette.LINE_STRONG, 0.5);
            pen.line(Palette.LINE, 8, 974, 262 + i * 64, 1110 + i * 40, 262 + i * 64);
        }
        if (step >= 3) {
            pen.faded(share, () -> {
                pen.box(Palette.DONE_SOFT, 906, 362, 308, 64, 5);
                pen.frame(Palette.DONE, 3, 906, 362, 308, 64, 5);
                pen.text(token, 936, 402, 24, true, Palette.DONE, 0.5);
                pen.text(who, 974, 401, 20, true, Palette.INK, 0);
            });
        }
    }

    /** The shared profile beside the record: in step 4 all fits and the ABHA is saved, in step 5 one line does not. */
    private void compare(Pen pen, double time) {
        pen.text("Profile " + token, 1000, 212, 19, true, Palette.BRAND, 0.5);
        pen.text("Record " + record, 1122, 212, 19, true, Palette.BRAND, 0.5);
        boolean wrong = step == 5;
        for (int i = 0; i < fits.size(); i++) {
            double y = 228 + i * 54;
            boolean odd = wrong && i == 1;
            double shown = wrong ? 1 : Ease.smooth((time - stepFrom - 0.5 - i * 0.55) / 0.4);
            pen.box(odd ? Palette.STOP_SOFT : Palette.WHITE, 906, y, 308, 46, 5);
            pen.text(fits.get(i), 922, y + 30, 20, true, Palette.INK, 0);
            pen.line(Palette.LINE, 8, 1024, y + 24, odd ? 1044 : 1078, y + 24);
            pen.line(Palette.LINE, 8, 1100, y + 24, 1154, y + 24);
            pen.faded(shown, () -> Overlays.mark(pen, 1188, y + 23, 14, odd ? -1 : 1, 1));
        }
        double done = Ease.smooth((time - stepFrom - (wrong ? 0.6 : 2.4)) / 0.4);
        double base = 228 + fits.size() * 54 + 6;
        pen.faded(done, () -> {
            pen.box(wrong ? Palette.ATTENTION_SOFT : Palette.DONE_SOFT, 906, base, 308, 78, 6);
            pen.text(
                    wrong ? "Not saved" : "ABHA saved",
                    1060,
                    base + 32,
                    20,
                    true,
                    wrong ? Palette.STOP : Palette.DONE,
                    0.5);
            pen.text(wrong ? "To the queue for checks" : abha, 1060, base + 62, 19, true, Palette.INK, 0.5);
        });
    }
}
