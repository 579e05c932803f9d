package org.pra.academy.videos;

import java.awt.Color;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** An AED from above: power, the drawing of the pads, the light that speaks, the shock button. */
final class AedPicture implements Picture {

    private boolean open;
    private boolean on;
    private String light = "none";
    private String press = "none";
    private double pressed = -10;

    @Override
    public Set<String> keys() {
        return Set.of("open", "on", "light", "press");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("open").ifPresent(found -> open = found.asText().equals("true"));
        node.optional("on").ifPresent(found -> on = found.asText().equals("true"));
        node.optional("light").ifPresent(found -> {
            if (!Set.of("none", "pads", "analyse", "charge", "shock", "cpr").contains(found.asText())) {
                found.fault("storyboard-word", "The light is none, pads, analyse, charge, shock or cpr.");
            }
            light = found.asText();
        });
        node.optional("press").ifPresent(found -> {
            press = found.asText();
            pressed = time;
        });
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        Pictures.ground(pen);
        pen.box(Palette.of(0xdcd6c9), 0, 560, 1280, 160, 0);
        Color shell = Palette.named("mustard");
        pen.box(Palette.alpha(Palette.INK, 0.12), 300, 110, 700, 480, 60);
        pen.box(Palette.darker(shell, 0.18), 290, 96, 700, 480, 60);
        pen.box(shell, 302, 104, 676, 456, 52);
        pen.stroke(Palette.darker(shell, 0.3), 22, "M520 104 Q520 46 580 46 L700 46 Q760 46 760 104");
        if (!open) {
            pen.box(Palette.darker(shell, 0.08), 350, 150, 580, 370, 34);
            pen.in(640, 330, 20, () -> Props.heart(pen, 0, 0, 8));
            pen.text("AED", 640, 480, 44, true, Palette.INK, 0.5);
            return;
        }
        pen.box(Palette.of(0x2b3437), 340, 146, 380, 300, 26);
        screen(pen, time);
        button(pen, 850, 210, 52, on ? Palette.DONE : Palette.of(0x7f8b87), "power", time);
        pen.ring(Palette.WHITE, 6, 850, 214, 18, 18);
        pen.line(on ? Palette.DONE : Palette.of(0x7f8b87), 14, 850, 190, 850, 204);
        pen.line(Palette.WHITE, 6, 850, 188, 850, 210);
        double flash = light.equals("shock") ? 0.5 + 0.5 * Math.sin(time * 9) : 0;
        button(
                pen,
                850,
                390,
                66,
                Palette.mix(
                        Palette.of(0x8f8078), Palette.of(0xe0601f), light.equals("shock") ? 0.55 + 0.45 * flash : 0),
                "shock",
                time);
        pen.fill(Palette.WHITE, "M858 344 L826 396 L848 396 L838 438 L876 380 L854 380 L868 344 Z");
        pen.box(Palette.of(0x3c474a), 390, 476, 280, 22, 11);
        for (int i = 0; i < 9; i++) {
            pen.oval(Palette.of(0x23282c), 410 + i * 30, 487, 5, 5);
        }
        hand(pen, time);
    }

    private void screen(Pen pen, double time) {
        if (!on) {
            return;
        }
        Color dim = Palette.of(0x8fb0ae);
        switch (light) {
            case "pads" -> {
                pen.fill(Palette.named("tan"), "M470 410 L470 260 Q530 230 590 260 L590 410 Z");
                pen.oval(Palette.named("tan"), 530, 214, 30, 34);
                boolean first = (int) (time * 1.6) % 2 == 0;
                pen.box(first ? Palette.NEXT : Palette.WHITE, 482, 268, 34, 26, 5);
                pen.box(first ? Palette.WHITE : Palette.NEXT, 560, 334, 26, 36, 5);
            }
            case "analyse" -> {
                java.awt.geom.Path2D wave = new java.awt.geom.Path2D.Double();
                wave.moveTo(370, 290);
                for (int x = 370; x <= 690; x += 4) {
                    wave.lineTo(x, 290 + 38 * Math.sin(x * 0.13 + time * 9) * Math.sin(x * 0.031 + time * 3));
                }
                pen.stroke(Palette.of(0x6fc6c4), 5, wave);
                pen.oval(Palette.alpha(Palette.NEXT, 0.5 + 0.5 * Math.sin(time * 6)), 530, 400, 12, 12);
            }
            case "charge", "shock" -> {
                pen.fill(Palette.NEXT, "M545 190 L470 310 L524 310 L500 410 L590 276 L536 276 L570 190 Z");
                pen.frame(dim, 4, 372, 180, 316, 236, 14);
            }
            case "cpr" -> {
                double down = (0.5 + 0.5 * Math.cos(time * 110 / 60 * 2 * Math.PI)) * 26;
                pen.box(Palette.named("tan"), 400, 356, 260, 44, 20);
                pen.oval(Palette.STOP, 530, 356, 34, 14);
                pen.line(Palette.WHITE, 22, 530, 220 + down, 530, 322 + down);
                pen.box(Palette.WHITE, 500, 314 + down, 60, 22, 10);
            }
            default -> pen.in(530, 300, 14, () -> Props.heart(pen, 0, 0, 6));
        }
    }

    private void button(Pen pen, double x, double y, double r, Color colour, String name, double time) {
        double down = press.equals(name) ? 6 * Math.exp(-Math.abs(time - pressed - 0.45) * 6) : 0;
        pen.oval(Palette.darker(Palette.named("mustard"), 0.3), x, y + 8, r + 6, r + 6);
        pen.oval(colour, x, y + down, r, r);
    }

    private void hand(Pen pen, double time) {
        double since = time - pressed;
        if (press.equals("none") || since > 1.6) {
            return;
        }
        double share =
                since < 0.45 ? Ease.smooth(since / 0.45) : since > 0.9 ? 1 - Ease.smooth((since - 0.9) / 0.6) : 1;
        double y = press.equals("power") ? 226 : 408;
        double x = Ease.lerp(1180, 866, share);
        double top = Ease.lerp(y + 240, y, share);
        Color skin = Palette.GLOVE;
        pen.in(x, top, 1, 1, 30, () -> {
            pen.line(Palette.named("teal"), 96, 330, 34, 440, 40);
            pen.line(Palette.named("brown"), 70, 240, 28, 330, 32);
            pen.line(skin, 76, 170, 26, 250, 29);
            pen.line(Palette.darker(skin, 0.14), 10, 256, -8, 252, 66);
            pen.box(skin, 80, -20, 130, 96, 40);
            pen.line(skin, 27, 100, 0, 8, 0);
            for (int i = 0; i < 3; i++) {
                pen.line(Palette.darker(skin, 0.06), 26, 110, 24 + i * 20, 74, 26 + i * 20);
            }
        });
    }
}
