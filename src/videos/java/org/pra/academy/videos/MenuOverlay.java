package org.pra.academy.videos;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** The first page of the training hospital's system: large tiles, and a pointer that thinks and clicks. */
final class MenuOverlay implements Overlay {

    private static final double HIGH = 168;
    private static final double GAP = 20;

    private record Tile(String icon, String label) {}

    private final List<Tile> tiles = new ArrayList<>();
    private Tween left = Tween.still(0);
    private Tween top = Tween.still(0);
    private boolean seen;
    private int over;
    private double pressed = -10;
    private double x = 690;
    private double y = 112;
    private double width = 530;

    @Override
    public Set<String> keys() {
        return Set.of("items", "point", "press", "at", "width");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("at").ifPresent(found -> {
            double[] at = Keys.numbers(found, 2);
            x = at[0];
            y = at[1];
        });
        width = Keys.number(node, "width", width);
        node.optional("items").ifPresent(found -> {
            tiles.clear();
            for (ContentNode item : found.items()) {
                List<ContentNode> cells = item.items();
                tiles.add(new Tile(cells.get(0).asText(), cells.get(1).asText()));
            }
        });
        if (!seen) {
            seen = true;
            left = Tween.still(x + width / 2);
            top = Tween.still(y + 2 * HIGH + GAP + 40);
        }
        node.optional("point").ifPresent(found -> {
            over = found.asNumber();
            left = left.towards(tileX(over - 1) + 0.8 * tileWidth(), time, 1);
            top = top.towards(tileY(over - 1) + 0.36 * HIGH, time, 1);
        });
        if (node.flag("press")) {
            pressed = time;
        }
    }

    private double tileWidth() {
        return (width - GAP) / 2;
    }

    private double tileX(int i) {
        return x + i % 2 * (tileWidth() + GAP);
    }

    private double tileY(int i) {
        int row = i / 2;
        return y + row * (HIGH + GAP);
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        Overlays.inSet(pen, stage, time, () -> inSet(pen, time));
    }

    private void inSet(Pen pen, double time) {
        double w = tileWidth();
        for (int i = 0; i < tiles.size(); i++) {
            Tile tile = tiles.get(i);
            double tx = tileX(i);
            double ty = tileY(i);
            boolean on = i == over - 1 && !left.moving(time);
            pen.box(on ? Palette.BRAND_SOFT : Palette.WHITE, tx, ty, w, HIGH, 10);
            pen.frame(on ? Palette.BRAND : Palette.LINE, on ? 4 : 1.5, tx, ty, w, HIGH, 10);
            pen.in(tx + w / 2, ty + 66, 1, () -> icon(pen, tile.icon()));
            pen.text(tile.label(), tx + w / 2, ty + 142, 21, true, Palette.INK, 0.5);
        }
        double px = left.at(time);
        double py = top.at(time);
        double since = time - pressed;
        if (since >= 0 && since < 0.7) {
            double r = 12 + 60 * Ease.smooth(since / 0.7);
            pen.ring(Palette.alpha(Palette.NEXT, 1 - since / 0.7), 6, px, py, r, r);
        }
        pen.in(px, py, 1.35, () -> {
            pen.polygon(Palette.WHITE, -3, -5, -3, 28, 5, 21, 11, 34, 19, 30, 13, 18, 24, 18);
            pen.polygon(Palette.INK, 0, 0, 0, 22, 5, 17, 11, 29, 15, 27, 10, 15, 17, 15);
        });
    }

    private static void icon(Pen pen, String icon) {
        switch (icon) {
            case "find" -> {
                pen.ring(Palette.BRAND, 8, -8, -8, 26, 26);
                pen.line(Palette.BRAND, 11, 13, 13, 32, 32);
            }
            case "new" -> {
                pen.oval(Palette.NEXT, -12, -20, 15, 16);
                pen.fill(Palette.NEXT, "M-42 34 Q-42 2 -12 2 Q18 2 18 34 Z");
                pen.line(Palette.INK, 7, 34, -22, 34, 10);
                pen.line(Palette.INK, 7, 18, -6, 50, -6);
            }
            case "queue" -> {
                for (int i = 0; i < 3; i++) {
                    pen.oval(Palette.BRAND_MID, -36, -22 + i * 24, 8, 8);
                    pen.line(Palette.BRAND_MID, 9, -16, -22 + i * 24, 40, -22 + i * 24);
                }
            }
            default -> {
                pen.box(Palette.LINE_STRONG, -26, -40, 52, 34, 3);
                pen.box(Palette.BRAND_MID, -42, -16, 84, 38, 8);
                pen.box(Palette.WHITE, -26, 4, 52, 36, 2);
                pen.frame(Palette.LINE_STRONG, 2.5, -26, 4, 52, 36, 2);
            }
        }
    }
}
