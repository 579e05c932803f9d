package org.pra.academy.videos;

/** A quiet sign of who speaks: three small arcs at the mouth's side that swell with the voice. */
final class SpeakerMark {

    private SpeakerMark() {}

    static void draw(Pen pen, Stage stage, Actor actor, double time) {
        double talk = stage.talkOf(actor.role.id(), time);
        if (talk < 0.05) {
            return;
        }
        double level = stage.speechOf(actor.role.id(), time);
        double scale = stage.backdrop().scale(actor.y(time)) * actor.role.look().build().height / 100;
        double side = actor.facing(time) < -0.1 ? -1 : 1;
        double x = actor.x(time) + side * scale * (11 + 2 * Math.abs(actor.facing(time)));
        double y = actor.y(time) - scale * actor.headHeight(time);
        for (int i = 0; i < 3; i++) {
            double r = scale * (3 + i * 2.6);
            double strength = talk * (0.16 + 0.5 * Ease.clamp(level * 1.6 - i * 0.25));
            pen.stroke(
                    Palette.alpha(Palette.BRAND, strength),
                    scale * 0.75,
                    new java.awt.geom.Arc2D.Double(
                            x - r - side * scale * 2,
                            y - r,
                            2 * r,
                            2 * r,
                            side > 0 ? -32 : 148,
                            64,
                            java.awt.geom.Arc2D.OPEN));
        }
    }
}
