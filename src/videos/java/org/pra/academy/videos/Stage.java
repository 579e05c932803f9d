package org.pra.academy.videos;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything in view at one moment; the timeline's events change it, and each frame draws it. */
final class Stage {

    private final List<Timeline.Saying> sayings;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final Map<String, Shown> overlays = new LinkedHashMap<>();
    private final Map<String, Picture> pictures = new HashMap<>();
    private final Camera camera = new Camera();
    private final BackdropCache cache = new BackdropCache();
    private final Compressions compressions = new Compressions();
    private Backdrop backdrop = Backdrops.PLAIN;
    private @Nullable Picture picture;
    private @Nullable Picture pictureBefore;
    private Tween pictureShare = Tween.still(0);
    private double sceneStart = -10;
    private String board = "47";

    /** A thing that stands on the floor of the set. */
    record Thing(String kind, Tween x, Tween y, double scale) {

        Thing moved(double toX, double toY, double time, double seconds) {
            return new Thing(kind, x.towards(toX, time, seconds), y.towards(toY, time, seconds), scale);
        }
    }

    Stage(List<Timeline.Saying> sayings) {
        this.sayings = sayings;
    }

    void scene(Backdrop set, double time) {
        backdrop = set;
        actors.clear();
        things.clear();
        overlays.values().removeIf(shown -> !(shown.overlay instanceof Lasting));
        camera.move(640, 360, 1, time, 0);
        picture = null;
        pictureBefore = null;
        pictures.clear();
        pictureShare = Tween.still(0);
        sceneStart = time;
        cache.clear();
    }

    Backdrop backdrop() {
        return backdrop;
    }

    Camera camera() {
        return camera;
    }

    Compressions compressions() {
        return compressions;
    }

    double compression(double time) {
        return compressions.down(time);
    }

    Map<String, Actor> actors() {
        return actors;
    }

    Map<String, Thing> things() {
        return things;
    }

    Map<String, Shown> overlays() {
        return overlays;
    }

    String board() {
        return board;
    }

    void board(String number) {
        board = number;
        cache.clear();
    }

    @Nullable
    Picture picture() {
        return picture;
    }

    /** The picture of a name as it was last seen in this scene, or afresh. */
    Picture picture(String name) {
        return pictures.computeIfAbsent(name, Pictures::made);
    }

    void picture(@Nullable Picture next, double time) {
        pictureBefore = picture;
        picture = next;
        pictureShare = new Tween(0, 1, time, 0.4);
    }

    /** How far the mouth of somebody is open now. */
    double speechOf(String who, double time) {
        for (Timeline.Saying saying : sayings) {
            if (saying.who().equals(who) && time >= saying.start() && time < saying.end()) {
                double level = saying.sound().levelAt(time - saying.start());
                double flutter = 0.8 + 0.2 * Math.sin(time * 23);
                return Ease.clamp((level - 0.1) * 1.15) * flutter;
            }
        }
        return 0;
    }

    /** How much somebody is in the middle of talking, 0 to 1, slowly changing. */
    double talkOf(String who, double time) {
        double most = 0;
        for (Timeline.Saying saying : sayings) {
            if (saying.who().equals(who)) {
                double in = Ease.smooth((time - saying.start() + 0.1) / 0.5);
                double out = Ease.smooth((saying.end() + 0.3 - time) / 0.5);
                most = Math.max(most, Math.min(in, out));
            }
        }
        return most;
    }

    /** Where listeners look: at whoever speaks. */
    double gaze(Actor actor, double time) {
        for (Timeline.Saying saying : sayings) {
            Actor speaker = actors.get(saying.who());
            if (speaker != null && speaker != actor && time >= saying.start() && time < saying.end() + 0.4) {
                return Math.signum(speaker.x(time) - actor.x(time)) * 0.9;
            }
        }
        return Math.signum(actor.facing(time)) * 0.3;
    }

    void draw(Pen pen, double time) {
        overlays.values().removeIf(shown -> shown.gone(time));
        double share = pictureShare.at(time);
        if (picture == null || share < 1) {
            world(pen, time);
        }
        if (pictureBefore != null && share < 1) {
            Picture before = pictureBefore;
            pen.faded(picture == null ? 1 - share : 1, () -> before.draw(pen, this, time));
        }
        if (picture != null) {
            Picture now = picture;
            pen.faded(share, () -> now.draw(pen, this, time));
        }
        List<Shown> shown = new ArrayList<>(overlays.values());
        shown.sort(Comparator.comparing(each -> each.overlay instanceof Covering));
        for (Shown each : shown) {
            pen.faded(each.presence(time), () -> each.overlay.draw(pen, this, time));
        }
        double fade = 1 - Ease.smooth((time - sceneStart) / 0.45);
        if (fade > 0) {
            pen.box(Palette.alpha(Palette.PAPER, fade), 0, 0, 1280, 720, 0);
        }
    }

    private void world(Pen pen, double time) {
        AffineTransform before = pen.graphics().getTransform();
        AffineTransform view = camera.view(time);
        cache.draw(pen, this, view);
        pen.graphics().transform(view);
        List<Drawn> drawn = new ArrayList<>();
        actors.values()
                .forEach(actor -> drawn.add(new Drawn(
                        actor.y(time),
                        () -> pen.faded(actor.presence(time), () -> {
                            SpeakerMark.draw(pen, this, actor, time);
                            actor.draw(pen, this, time);
                        }))));
        things.values()
                .forEach(thing -> drawn.add(new Drawn(
                        thing.y().at(time),
                        () -> pen.in(
                                thing.x().at(time),
                                thing.y().at(time),
                                thing.scale(),
                                () -> Things.draw(pen, thing.kind(), this, time)))));
        drawn.add(new Drawn(backdrop.frontLine(), () -> backdrop.infront(pen, this)));
        drawn.sort(Comparator.comparingDouble(Drawn::depth));
        drawn.forEach(each -> each.drawing().run());
        pen.graphics().setTransform(before);
    }

    private record Drawn(double depth, Runnable drawing) {}

    /** An overlay that stays when the scene changes. */
    interface Lasting {}

    /** An overlay that lies over all others. */
    interface Covering {}
}
