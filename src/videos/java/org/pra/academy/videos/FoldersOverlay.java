package org.pra.academy.videos;

import java.awt.Color;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** A patient's record as a folder: a duplicate slides out of it and splits what is known, a single one holds it all. */
final class FoldersOverlay implements Overlay {

    private static final double APART = 490;
    private Tween apart = Tween.still(0);
    private double x = 395;
    private double y = 330;
    private boolean warning;
    private double warningFrom;
    private int open;
    private double openFrom;
    private String first = "";
    private String second = "";
    private String line = "";
    private String other = "";

    @Override
    public Set<String> keys() {
        return Set.of("split", "warning", "open", "first", "second", "line", "other", "at");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("first").ifPresent(found -> first = found.asText());
        node.optional("second").ifPresent(found -> second = found.asText());
        node.optional("line").ifPresent(found -> line = found.asText());
        node.optional("other").ifPresent(found -> other = found.asText());
        node.optional("split").ifPresent(found -> {
            double to = found.asText().equals("true") ? 1 : 0;
            apart = apart.towards(to, time, 1.1);
        });
        node.optional("warning").ifPresent(found -> {
            warning = found.asText().equals("true");
            warningFrom = time;
        });
        node.optional("open").ifPresent(found -> {
            open = found.asNumber();
            openFrom = time;
        });
        node.optional("at").ifPresent(found -> {
            double[] at = Keys.numbers(found, 2);
            x = at[0];
            y = at[1];
        });
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        Overlays.inSet(pen, stage, time, () -> inSet(pen, time));
    }

    private void inSet(Pen pen, double time) {
        double split = apart.at(time);
        if (split > 0.01) {
            pen.in(
                    x + APART * split,
                    y,
                    0.86,
                    () -> folder(pen, Palette.of(0xd8b878), second, other, false, open == 2, time));
        }
        pen.in(x, y, 0.86, () -> folder(pen, Palette.of(0xe4c990), first, line, warning, open == 1, time));
    }

    private void folder(
            Pen pen, Color colour, String number, String told, boolean warned, boolean opened, double time) {
        pen.box(Palette.alpha(Palette.INK, 0.08), -130, -146, 272, 320, 12);
        pen.box(Palette.darker(colour, 0.12), -138, -172, 120, 50, 10);
        pen.box(colour, -138, -150, 276, 316, 10);
        pen.box(Palette.WHITE, -116, -126, 232, 268, 4);
        pen.text("Record", -98, -96, 20, false, Palette.INK_SOFT, 0);
        pen.text(number, -98, -64, 27, true, Palette.INK, 0);
        for (int i = 0; i < 6; i++) {
            if (i != 2) {
                pen.line(Palette.LINE, 7, -98, -32 + i * 28, 10 + i * 53 % 60, -32 + i * 28);
            }
        }
        double lit = warned ? Ease.smooth((time - warningFrom) / 0.4) : 0;
        pen.box(Palette.mix(Palette.WHITE, Palette.STOP_SOFT, lit), -110, 5, 220, 40, 5);
        pen.frame(Palette.alpha(Palette.STOP, lit), 3, -110, 5, 220, 40, 5);
        pen.text(told, 0, 32, 20, true, Palette.mix(Palette.INK_SOFT, Palette.STOP, lit), 0.5);
        if (opened) {
            double share = Ease.smooth((time - openFrom) / 0.5);
            pen.frame(Palette.alpha(Palette.BRAND, share), 6, -144, -156, 288, 328, 14);
            pen.box(Palette.alpha(Palette.BRAND, share), 8, -186, 122, 44, 22);
            pen.text("Open", 69, -157, 21, true, Palette.alpha(Palette.WHITE, share), 0.5);
        }
    }
}
