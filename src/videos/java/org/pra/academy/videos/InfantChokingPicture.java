package org.pra.academy.videos;

import java.awt.Color;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** A baby manikin along a forearm with the head low: back blows, face down, or chest thrusts, face up. */
final class InfantChokingPicture implements Picture {

    private static final Color SKIN = Palette.of(0xd9ad84);
    private String mode = "back";
    private int count;
    private double turned = -10;

    @Override
    public Set<String> keys() {
        return Set.of("mode", "count");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("mode").ifPresent(found -> {
            if (!Set.of("back", "chest", "rest").contains(found.asText())) {
                found.fault("storyboard-word", "The mode is back, chest or rest.");
            }
            mode = found.asText();
            turned = time;
        });
        node.optional("count").ifPresent(found -> count = found.asNumber());
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        double hit = stage.compression(time);
        boolean back = !mode.equals("chest");
        Pictures.ground(pen);
        pen.fill(Palette.of(0x2f4562), "M120 720 C160 560 420 520 640 560 C860 600 1000 640 1060 720 Z");
        pen.faded(
                Ease.smooth((time - turned) / 0.5),
                () -> pen.in(620, 430, 1, 1, 16, () -> {
                    if (!back) {
                        arm(pen);
                    }
                    baby(pen, back);
                    if (back) {
                        arm(pen);
                    }
                    if (!mode.equals("rest")) {
                        striking(pen, back, hit);
                    }
                }));
        if (count > 0) {
            Overlays.panel(pen, 1060, 206, 196, 96);
            pen.text(String.valueOf(count), 1158, 266, 50, true, Palette.INK, 0.5);
            pen.text(back ? "back blows" : "chest thrusts", 1158, 290, 15, false, Palette.INK_SOFT, 0.5);
        }
    }

    private static void baby(Pen pen, boolean faceDown) {
        pen.line(Palette.WHITE, 76, -190, 6, -330, 40);
        pen.line(SKIN, 46, -330, 44, -430, 84);
        pen.oval(SKIN, -446, 96, 34, 24);
        pen.box(Palette.named("mint"), -230, -74, 400, 128, 62);
        pen.oval(Palette.WHITE, -196, -6, 62, 66);
        pen.line(Palette.darker(Palette.named("mint"), 0.1), 38, 110, -10, 60, 66, 110, 100);
        pen.oval(SKIN, 116, 106, 20, 18);
        pen.oval(SKIN, 258, -4, 94, 84);
        pen.fill(
                Palette.of(0x3b2d25),
                faceDown
                        ? "M196 -72 C250 -120 350 -90 352 -4 C330 -50 260 -70 196 -72 Z"
                        : "M300 70 C360 50 364 -50 330 -60 C346 0 330 44 300 70 Z");
        double y = faceDown ? 34 : -40;
        pen.oval(Palette.darker(SKIN, 0.14), 218, -4, 15, 20);
        pen.stroke(
                Palette.darker(SKIN, 0.45),
                5,
                "M" + 268 + " " + y + " Q284 " + (y + (faceDown ? 8 : -8)) + " 298 " + y);
        pen.stroke(
                Palette.of(0x8c4a44),
                6,
                "M246 " + (faceDown ? 66 : -70) + " Q256 " + (faceDown ? 72 : -76) + " 268 " + (faceDown ? 66 : -72));
    }

    /** The forearm the baby lies on; its hand holds jaw or head. */
    private static void arm(Pen pen) {
        Color skin = Palette.named("brown");
        pen.line(Palette.named("teal"), 96, -420, 120, -180, 82);
        pen.line(skin, 64, -180, 82, 150, 72);
        pen.oval(skin, 190, 66, 52, 38);
        for (int i = 0; i < 3; i++) {
            pen.line(skin, 24, 210, 62 - i * 6, 262 + i * 8, 42 - i * 14);
        }
    }

    private static void striking(Pen pen, boolean back, double hit) {
        Color skin = Palette.named("brown");
        double lift = back ? (1 - hit) * 92 : (1 - hit) * 16;
        pen.in(back ? 40 : 20, -74 - lift, 1, 1, back ? -8 * (1 - hit) : 0, () -> {
            pen.line(Palette.named("teal"), 92, -190, -330, -150, -210);
            pen.line(skin, 62, -150, -210, -40, -40);
            pen.box(skin, -66, -54, 116, 54, 26);
            for (int i = 0; i < 3; i++) {
                pen.line(skin, 22, 30, -36 + i * 12, 98 - i * 6, -40 + i * 14);
            }
        });
    }
}
