package org.pra.academy.videos;

import java.awt.Color;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** One person and her folders: a duplicate splits what is known about her, a single record keeps it together. */
final class TwoRecordsPicture implements Picture {

    private Tween apart = Tween.still(0);
    private boolean warning;
    private double warningFrom;
    private boolean reader;
    private double readerFrom;
    private String first = "";
    private String second = "";
    private String line = "";

    @Override
    public Set<String> keys() {
        return Set.of("split", "warning", "reader", "first", "second", "line");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("first").ifPresent(found -> first = found.asText());
        node.optional("second").ifPresent(found -> second = found.asText());
        node.optional("line").ifPresent(found -> line = found.asText());
        node.optional("split").ifPresent(found -> {
            double to = found.asText().equals("true") ? 1 : 0;
            apart = apart.towards(to, time, 1.1);
        });
        node.optional("warning").ifPresent(found -> {
            warning = found.asText().equals("true");
            warningFrom = time;
        });
        node.optional("reader").ifPresent(found -> {
            reader = found.asText().equals("true");
            readerFrom = time;
        });
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        Pictures.ground(pen);
        double split = apart.at(time);
        pen.oval(Palette.of(0xe2e9e4), 640, 610, 560, 70);
        person(pen, 180, 560);
        double left = Ease.lerp(640, 480, split);
        double right = Ease.lerp(640, 830, split);
        pen.arrow(Palette.BRAND_MID, 6, 290, 360, left - 150, 360);
        if (split > 0.02) {
            pen.faded(split, () -> folder(pen, right, 360, Palette.of(0xd8b878), second, false, time));
        }
        folder(pen, left, 360, Palette.of(0xe4c990), first, true, time);
        if (reader) {
            pen.faded(Ease.smooth((time - readerFrom) / 0.5), () -> {
                doctor(pen, 1120, 560);
                pen.arrow(Palette.BRAND, 6, 1030, 330, (split > 0.5 ? right : left) + 150, 330);
            });
        }
    }

    private void folder(Pen pen, double x, double y, Color colour, String number, boolean holds, double time) {
        pen.box(Palette.alpha(Palette.INK, 0.08), x - 130, y - 146, 272, 320, 12);
        pen.box(Palette.darker(colour, 0.12), x - 138, y - 172, 120, 50, 10);
        pen.box(colour, x - 138, y - 150, 276, 316, 10);
        pen.box(Palette.WHITE, x - 116, y - 126, 232, 268, 4);
        pen.text("Record", x - 98, y - 96, 18, false, Palette.INK_SOFT, 0);
        pen.text(number, x - 98, y - 66, 24, true, Palette.INK, 0);
        for (int i = 0; i < 6; i++) {
            if (!(holds && i == 2)) {
                pen.line(
                        Palette.LINE,
                        7,
                        x - 98,
                        y - 32 + i * 28,
                        x + (i * 53 % 60) + (holds ? 36 : 10),
                        y - 32 + i * 28);
            }
        }
        if (holds) {
            double lit = warning ? Ease.smooth((time - warningFrom) / 0.4) : 0;
            pen.box(Palette.mix(Palette.WHITE, Palette.STOP_SOFT, lit), x - 108, y + 8, 216, 36, 5);
            pen.frame(Palette.alpha(Palette.STOP, lit), 3, x - 108, y + 8, 216, 36, 5);
            pen.text(line, x, y + 33, 19, true, Palette.mix(Palette.INK_SOFT, Palette.STOP, lit), 0.5);
        }
    }

    private static void person(Pen pen, double x, double y) {
        pen.fill(
                Palette.named("coral"),
                "M" + (x - 86) + " " + y + " Q" + (x - 86) + " " + (y - 180) + " " + x + " " + (y - 180) + " Q"
                        + (x + 86) + " " + (y - 180) + " " + (x + 86) + " " + y + " Z");
        pen.fill(
                Palette.named("gold"),
                "M" + (x - 30) + " " + (y - 176) + " Q" + (x + 30) + " " + (y - 60) + " " + (x + 84)
                        + " " + (y - 36) + " L" + (x + 86) + " " + (y - 4) + " Q" + (x + 10) + " " + (y - 30) + " "
                        + (x - 56) + " "
                        + (y - 160) + " Z");
        pen.box(Palette.darker(Palette.named("brown"), 0.12), x - 18, y - 212, 36, 50, 14);
        pen.oval(Palette.named("black"), x, y - 262, 58, 64);
        pen.oval(Palette.named("brown"), x, y - 250, 48, 56);
        pen.fill(
                Palette.named("black"),
                new java.awt.geom.Arc2D.Double(x - 52, y - 318, 104, 104, 0, 180, java.awt.geom.Arc2D.CHORD));
        face(pen, x, y - 246);
        pen.oval(Palette.named("maroon"), x, y - 268, 4.5, 4.5);
    }

    private static void doctor(Pen pen, double x, double y) {
        pen.fill(
                Palette.WHITE,
                "M" + (x - 80) + " " + y + " Q" + (x - 80) + " " + (y - 180) + " " + x + " " + (y - 180) + " Q"
                        + (x + 80) + " " + (y - 180) + " " + (x + 80) + " " + y + " Z");
        pen.fill(
                Palette.named("sky"),
                "M" + (x - 24) + " " + (y - 178) + " L" + x + " " + (y - 110) + " L" + (x + 24) + " " + (y - 178)
                        + " Z");
        pen.stroke(
                Palette.named("navy"),
                5,
                "M" + (x - 40) + " " + (y - 172) + " Q" + (x - 30) + " " + (y - 90) + " " + x + " " + (y - 92) + " Q"
                        + (x + 30) + " " + (y - 90) + " " + (x + 40) + " " + (y - 172));
        pen.box(Palette.darker(Palette.named("tan"), 0.12), x - 18, y - 212, 36, 46, 14);
        pen.oval(Palette.named("tan"), x, y - 250, 46, 54);
        pen.fill(
                Palette.named("dark-brown"),
                new java.awt.geom.Arc2D.Double(x - 50, y - 312, 100, 96, 0, 180, java.awt.geom.Arc2D.CHORD));
        face(pen, x, y - 246);
    }

    private static void face(Pen pen, double x, double y) {
        pen.oval(Palette.INK, x - 17, y, 4.5, 5.5);
        pen.oval(Palette.INK, x + 17, y, 4.5, 5.5);
        pen.stroke(
                Palette.of(0x7d3f39),
                4,
                "M" + (x - 14) + " " + (y + 26) + " Q" + x + " " + (y + 33) + " " + (x + 14) + " " + (y + 26));
    }
}
