package org.pra.academy.videos;

import java.awt.Color;

/** Draws one whole person, posed, dressed, with a face and what the hand holds. */
final class FigureDrawing {

    private final Pen pen;
    private final Look look;
    private final Skeleton bones;
    private final double turn;
    private final HeadDrawing head;
    private final Garments garments;
    private final String held;

    private FigureDrawing(Pen pen, Look look, Pose pose, Face face, double turn, double breath, String held) {
        this.pen = pen;
        this.look = look;
        this.turn = turn;
        this.bones = new Skeleton(look, pose, turn, breath);
        this.head = new HeadDrawing(pen, look, face, turn);
        this.garments = new Garments(pen, look, bones, turn);
        this.held = held;
    }

    /**
     * Draws with the feet at x and y. The scale is pixels for a hundredth of a grown man's height; turn runs from -1 (left) to 1
     * (right).
     */
    static void draw(
            Pen pen,
            Look look,
            Pose pose,
            Face face,
            double turn,
            double breath,
            String held,
            double x,
            double y,
            double scale) {
        double size = scale * look.build().height / 100;
        double side = turn < 0 ? -1 : 1;
        Face seen = new Face(face.mood(), face.mouth(), face.blink(), face.lookX() * side, face.lookY());
        pen.in(
                x,
                y,
                size * side,
                size,
                0,
                () -> new FigureDrawing(pen, look, pose, seen, Math.abs(turn), breath, held).all());
    }

    private void all() {
        atHead(head::behind);
        arm(bones.farShoulder, bones.farElbow, bones.farHand, true);
        garments.legs();
        garments.lower();
        garments.torso();
        neck();
        atHead(head::draw);
        garments.over();
        Props.held(pen, held, bones.farHand[0], bones.farHand[1], look.build());
        hand(bones.farElbow, bones.farHand, true);
        arm(bones.nearShoulder, bones.nearElbow, bones.nearHand, false);
        hand(bones.nearElbow, bones.nearHand, false);
    }

    private void atHead(Runnable drawing) {
        double scale = 1.14 * look.build().head;
        pen.in(bones.neck[0] + turn * 0.6, bones.neck[1] - 0.2, scale, scale, bones.headTurn, drawing);
    }

    private void neck() {
        Color shade = Palette.darker(look.skin(), 0.13);
        double[] a = bones.from(bones.shoulders, turn * 0.3, 0.6);
        pen.line(shade, 5.4, a[0], a[1], bones.neck[0], bones.neck[1] - 2);
    }

    private void arm(double[] shoulder, double[] elbow, double[] hand, boolean far) {
        Color sleeve = garments.sleeve();
        Color cloth = far ? Palette.darker(sleeve, 0.12) : sleeve;
        Color skin = far ? Palette.darker(look.skin(), 0.08) : look.skin();
        double width = look.build() == Look.Build.STOUT_MAN || look.build() == Look.Build.STOUT_WOMAN ? 7 : 6;
        outline(shoulder, elbow, hand, width, Palette.darker(cloth, 0.16), Palette.darker(skin, 0.16));
        pen.line(skin, width * 0.74, elbow[0], elbow[1], hand[0], hand[1]);
        if (garments.longSleeves()) {
            pen.line(cloth, width, shoulder[0], shoulder[1], elbow[0], elbow[1]);
            double ex = Ease.lerp(elbow[0], hand[0], 0.8);
            double ey = Ease.lerp(elbow[1], hand[1], 0.8);
            pen.line(cloth, width * 0.93, elbow[0], elbow[1], ex, ey);
        } else {
            pen.line(skin, width * 0.82, shoulder[0], shoulder[1], elbow[0], elbow[1]);
            double sx = Ease.lerp(shoulder[0], elbow[0], 0.62);
            double sy = Ease.lerp(shoulder[1], elbow[1], 0.62);
            pen.line(cloth, width * 1.08, shoulder[0], shoulder[1], sx, sy);
        }
    }

    private void outline(double[] shoulder, double[] elbow, double[] hand, double width, Color cloth, Color skin) {
        boolean sleeves = garments.longSleeves();
        pen.line(sleeves ? cloth : skin, width * (sleeves ? 0.93 : 0.74) + 0.7, elbow[0], elbow[1], hand[0], hand[1]);
        pen.line(
                sleeves ? cloth : skin,
                width * (sleeves ? 1 : 0.82) + 0.7,
                shoulder[0],
                shoulder[1],
                elbow[0],
                elbow[1]);
    }

    /** Hands that meet before the chest point up. */
    private boolean palmsJoined() {
        double apart = Math.hypot(bones.nearHand[0] - bones.farHand[0], bones.nearHand[1] - bones.farHand[1]);
        return apart < 3.4 && bones.nearHand[1] < bones.shoulders[1] + 14;
    }

    private void hand(double[] elbow, double[] hand, boolean far) {
        Color skin =
                look.wears(Look.Extra.GLOVES) ? Palette.GLOVE : far ? Palette.darker(look.skin(), 0.05) : look.skin();
        double angle = palmsJoined() ? -80 : Math.toDegrees(Math.atan2(hand[1] - elbow[1], hand[0] - elbow[0]));
        pen.in(hand[0], hand[1], 1, 1, angle, () -> {
            pen.line(skin, 1.7, 0.4, -0.6, 2.6, -2.2);
            pen.oval(skin, 1.4, 0, 2.7, 2.25);
            pen.line(skin, 1.6, 2, -0.9, 4.6, -0.8);
            pen.line(skin, 1.6, 2, 0.4, 4.9, 0.5);
            pen.line(skin, 1.4, 2, 1.4, 4.2, 1.6);
        });
        if (look.wears(Look.Extra.BANDAGE) && far) {
            pen.in(hand[0], hand[1], 1, 1, angle, () -> pen.box(Palette.WHITE, -2, -2.6, 4.4, 5.2, 1));
        }
    }
}
