package org.pra.academy.videos;

import java.awt.geom.Path2D;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** A chest from the side under two hands: depth on a scale, release, and the heart that empties and fills. */
final class CprSidePicture implements Picture {

    private static final double FLOOR = 600;
    private static final double TOP = 330;
    private static final double PIXELS_PER_CM = 26;
    private boolean scale = true;
    private boolean heart;
    private boolean arms;

    @Override
    public Set<String> keys() {
        return Set.of("scale", "heart", "arms");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("scale").ifPresent(found -> scale = found.asText().equals("true"));
        node.optional("heart").ifPresent(found -> heart = found.asText().equals("true"));
        node.optional("arms").ifPresent(found -> arms = found.asText().equals("true"));
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        double cm = stage.compressions().centimetres(time);
        double down = cm * PIXELS_PER_CM;
        double rise = stage.compressions().rise(time) * 26;
        Pictures.ground(pen);
        pen.box(Palette.of(0xdcd6c9), 0, FLOOR, 1280, 120, 0);
        pen.box(Palette.of(0xcfc7b6), 0, FLOOR, 1280, 8, 0);
        body(pen, down, rise);
        if (heart) {
            heart(pen, down);
        }
        hands(pen, down - rise, stage.compressions().going() || down > 0);
        if (scale) {
            DepthScale.draw(pen, stage.compressions(), time, 1112, 336, 5, 6, PIXELS_PER_CM);
        }
    }

    private void body(Pen pen, double down, double rise) {
        var skin = Palette.of(0xd8b48f);
        var shirt = Palette.of(0x9db4c4);
        pen.line(Palette.of(0x6b7b88), 128, -40, FLOOR - 70, 140, FLOOR - 72);
        Path2D chest = new Path2D.Double();
        chest.moveTo(170, FLOOR);
        chest.curveTo(120, 520, 130, 420, 210, 400);
        chest.curveTo(280, 382 - rise * 0.4, 330, 346 - rise * 0.8 + down * 0.15, 390, TOP + 6 - rise + down * 0.45);
        chest.curveTo(430, TOP - rise + down * 0.8, 450, TOP - rise + down, 490, TOP - rise + down);
        chest.curveTo(540, TOP - rise + down, 570, TOP - rise + down * 0.7, 620, TOP + 4 - rise + down * 0.35);
        chest.curveTo(700, TOP + 16 - rise * 0.6, 770, 372, 800, 430);
        chest.lineTo(800, FLOOR);
        chest.closePath();
        pen.fill(shirt, chest);
        pen.line(Palette.darker(shirt, 0.1), 3, 240, 404, 240, FLOOR - 6);
        pen.fill(Palette.darker(skin, 0.08), "M790 450 C830 440 850 450 870 452 L880 560 L790 586 Z");
        pen.oval(skin, 960, 500, 112, 98);
        pen.fill(skin, "M930 410 Q922 372 950 384 L984 412 Z");
        pen.fill(
                Palette.of(0x4a3b31),
                "M986 596 C1080 596 1096 470 1054 424 C1020 398 972 398 960 404 C1010 420 1036 470 1022 530 C1016 560 1004 586 986 596 Z");
        pen.stroke(Palette.darker(skin, 0.4), 5, "M884 446 Q896 430 908 440");
        pen.stroke(Palette.darker(skin, 0.4), 5, "M968 434 Q984 420 1000 430");
        pen.oval(Palette.darker(skin, 0.12), 1000, 510, 16, 24);
    }

    private void hands(Pen pen, double offset, boolean shown) {
        if (!shown && !arms) {
            return;
        }
        var skin = Palette.named("tan");
        var glove = Palette.GLOVE;
        var dark = Palette.darker(glove, 0.14);
        var sleeve = Palette.named("teal");
        double y = TOP + offset;
        pen.line(Palette.darker(sleeve, 0.18), 70, 520, -40, 506, y - 190);
        pen.line(Palette.darker(skin, 0.14), 46, 508, y - 190, 504, y - 110);
        pen.line(dark, 48, 504, y - 112, 500, y - 40);
        pen.line(sleeve, 74, 452, -40, 470, y - 200);
        pen.line(skin, 50, 470, y - 200, 478, y - 112);
        pen.line(glove, 52, 478, y - 116, 484, y - 44);
        pen.line(dark, 8, 456, y - 122, 502, y - 126);
        pen.box(dark, 424, y - 34, 128, 36, 17);
        for (int i = 0; i < 4; i++) {
            pen.line(Palette.darker(glove, 0.26), 2, 436 + i * 5, y - 26 + i * 8, 462 + i * 5, y - 26 + i * 8);
        }
        pen.box(glove, 430, y - 62, 118, 36, 17);
        for (int i = 0; i < 4; i++) {
            pen.line(glove, 15, 446 + i * 16, y - 42, 430 + i * 15, y - 12);
        }
        if (arms) {
            pen.dashed(Palette.STOP, 4, 9, 484, 20, 484, y - 70);
        }
    }

    private void heart(Pen pen, double down) {
        double squeeze = Ease.clamp(down / (5.5 * PIXELS_PER_CM));
        pen.in(500, 470 + down * 0.35, 1 + squeeze * 0.14, 1 - squeeze * 0.36, 0, () -> {
            pen.fill(Palette.alpha(Palette.STOP, 0.85), "M0 62 C-90 6 -66 -62 -2 -30 C62 -66 92 2 0 62 Z");
            pen.stroke(Palette.of(0x7c1a16), 4, "M0 62 C-90 6 -66 -62 -2 -30 C62 -66 92 2 0 62 Z");
        });
        double out = squeeze;
        for (int i = 0; i < 3; i++) {
            pen.oval(Palette.alpha(Palette.STOP, 0.75 * out), 590 + i * 40 + out * 50, 470 - i * 7, 9, 7);
        }
    }
}
