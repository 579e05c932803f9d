package org.pra.academy.videos;

import java.awt.Color;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** A baby manikin from above: where two thumbs, or the heel of one hand, press. */
final class InfantPicture implements Picture {

    private static final Color SKIN = Palette.of(0xd9ad84);
    private String technique = "none";
    private boolean line;
    private boolean scale;
    private boolean mask;
    private boolean belly;
    private double since;

    @Override
    public Set<String> keys() {
        return Set.of("technique", "line", "scale", "mask", "belly");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("technique").ifPresent(found -> {
            if (!Set.of("none", "thumbs", "heel", "fingers").contains(found.asText())) {
                found.fault("storyboard-word", "The technique is none, thumbs, heel or fingers.");
            }
            technique = found.asText();
            since = time;
        });
        node.optional("line").ifPresent(found -> line = found.asText().equals("true"));
        node.optional("mask").ifPresent(found -> mask = found.asText().equals("true"));
        node.optional("belly").ifPresent(found -> belly = found.asText().equals("true"));
        node.optional("scale").ifPresent(found -> scale = found.asText().equals("true"));
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        double push = technique.equals("none") ? 0 : stage.compression(time);
        double rise = stage.compressions().rise(time);
        Pictures.ground(pen);
        pen.box(Palette.of(0xd7e3dd), 180, 40, 920, 640, 40);
        baby(pen, rise);
        if (line) {
            pen.dashed(Palette.STOP, 4, 10, 510, 366, 770, 366);
        }
        pen.oval(Palette.alpha(Palette.DONE, 0.35), 640, 398, 34 - push * 5, 30 - push * 5);
        if (mask) {
            barrier(pen, stage.compressions().blowing(time));
        }
        if (belly) {
            pen.oval(Palette.alpha(Palette.STOP, 0.22), 640, 500, 76, 62);
            Overlays.mark(pen, 640, 500, 40, -1, 1);
        }
        double in = Ease.smooth((time - since) / 0.6);
        pen.faded(in, () -> hands(pen, push));
        if (scale) {
            DepthScale.draw(pen, stage.compressions(), time, 1010, 270, 4, 4.5, 34);
        }
    }

    private static void baby(Pen pen, double rise) {
        pen.line(SKIN, 62, 540, 320, 430, 300, 360, 220);
        pen.line(SKIN, 62, 740, 320, 850, 300, 920, 220);
        pen.oval(SKIN, 352, 208, 34, 32);
        pen.oval(SKIN, 928, 208, 34, 32);
        pen.line(Palette.WHITE, 92, 600, 590, 560, 660, 520, 740);
        pen.line(Palette.WHITE, 92, 680, 590, 720, 660, 760, 740);
        double wide = rise * 10;
        pen.fill(SKIN, new java.awt.geom.RoundRectangle2D.Double(518 - wide, 262, 244 + 2 * wide, 330, 150, 170));
        pen.fill(Palette.WHITE, "M520 520 Q640 560 760 520 L770 640 Q640 690 510 640 Z");
        pen.oval(Palette.darker(SKIN, 0.22), 574, 366, 10, 9);
        pen.oval(Palette.darker(SKIN, 0.22), 706, 366, 10, 9);
        pen.oval(Palette.darker(SKIN, 0.2), 640, 500, 7, 8);
        pen.line(Palette.darker(SKIN, 0.08), 70, 640, 240, 640, 270);
        pen.oval(SKIN, 640, 150, 112, 118);
        pen.oval(SKIN, 526, 160, 20, 28);
        pen.oval(SKIN, 754, 160, 20, 28);
        pen.fill(Palette.of(0x3b2d25), "M540 110 C560 20 720 20 740 110 C700 60 580 60 540 110 Z");
        pen.stroke(Palette.darker(SKIN, 0.45), 5, "M588 154 Q604 164 620 154");
        pen.stroke(Palette.darker(SKIN, 0.45), 5, "M660 154 Q676 164 692 154");
        pen.stroke(Palette.darker(SKIN, 0.3), 5, "M632 184 Q642 194 650 184");
        pen.stroke(Palette.of(0x8c4a44), 6, "M616 218 Q640 228 664 218");
    }

    /** A small mask over mouth and nose, with the air that goes in. */
    private static void barrier(Pen pen, boolean blowing) {
        String shape = "M640 156 C690 176 706 226 684 246 Q640 262 596 246 C574 226 590 176 640 156 Z";
        pen.fill(Palette.alpha(Palette.of(0xcfe4ea), 0.85), shape);
        pen.stroke(Palette.BRAND, 4, shape);
        pen.oval(Palette.BRAND, 640, 208, 17, 17);
        pen.oval(Palette.WHITE, 640, 208, 8, 8);
        if (blowing) {
            pen.arrow(Palette.named("blue"), 9, 640, 60, 640, 184);
        }
    }

    private void hands(Pen pen, double push) {
        Color skin = Palette.named("brown");
        double y = 398;
        switch (technique) {
            case "thumbs" -> {
                for (int side : new int[] {-1, 1}) {
                    pen.in(640, y, side, 1, 0, () -> {
                        pen.line(Palette.named("teal"), 90, 330, 270, 420, 360);
                        pen.line(skin, 66, 190, 130, 330, 270);
                        pen.oval(skin, 168, 96, 62, 56);
                        pen.line(skin, 34, 150, 70, 60, 26 + push * 4, 18, 2 + push * 3);
                        pen.line(Palette.darker(skin, 0.2), 3, 10, -8 + push * 3, 26, -12 + push * 3);
                        for (int i = 0; i < 4; i++) {
                            pen.line(Palette.darker(skin, 0.06), 26, 178, 70 + i * 22, 122, 66 + i * 26);
                        }
                    });
                }
            }
            case "heel" ->
                pen.in(640, y, 1 - push * 0.05, () -> {
                    pen.line(Palette.named("teal"), 92, 330, 160, 440, 210);
                    pen.line(skin, 66, 60, 26, 330, 160);
                    pen.box(skin, -52, -44, 128, 92, 42);
                    for (int i = 0; i < 4; i++) {
                        pen.line(skin, 26, -30, -26 + i * 22, -118 + Math.abs(i - 1.4) * 12, -50 + i * 24);
                    }
                    pen.line(skin, 26, 20, -30, -20, -84);
                });
            case "fingers" -> {
                pen.in(640, y, 1, () -> {
                    pen.line(Palette.named("teal"), 90, 250, 180, 380, 250);
                    pen.line(skin, 62, 120, 90, 250, 180);
                    pen.oval(skin, 100, 70, 58, 52);
                    pen.line(skin, 28, 80, 50, 4, 4);
                    pen.line(skin, 28, 96, 40, 24, -12);
                });
                Overlays.mark(pen, 780, y - 70, 30, -1, 1);
            }
            default -> {}
        }
    }
}
