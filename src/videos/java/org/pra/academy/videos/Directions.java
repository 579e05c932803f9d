package org.pra.academy.videos;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pra.academy.content.ContentNode;

/** Reads one stage direction and lays it on the timeline at its moment. */
final class Directions {

    private static final Set<String> TIMES = Set.of("after", "when");
    private final Map<String, Role> cast;
    private final Timeline timeline;
    private final PeopleDirections people;
    private Backdrop set = Backdrops.PLAIN;
    private final OverlayDirections overlays;

    Directions(Map<String, Role> cast, Timeline timeline) {
        this.cast = cast;
        this.timeline = timeline;
        this.people = new PeopleDirections(cast, timeline);
        this.overlays = new OverlayDirections(timeline);
    }

    void scene(Backdrop next) {
        set = next;
        people.scene(next);
        if (!timeline.chapters.isEmpty()) {
            overlays.end(timeline.chapters.getLast().start());
        }
    }

    OverlayDirections overlays() {
        return overlays;
    }

    /** The speaker's own mood and gesture, written beside the line. */
    void speaker(ContentNode beat, Role role, double time) {
        beat.optional("mood").ifPresent(node -> people.mood(role.id(), node, time));
        beat.optional("gesture").ifPresent(node -> people.gesture(role.id(), node, time));
    }

    /** At the beginning of a scene people and things are already where they are. */
    void place(ContentNode node, double time) {
        take(node, time, new Spoken(Sound.silence(0), List.of()));
    }

    void take(ContentNode node, double start, Spoken spoken) {
        double time = start
                + node.optional("when").map(found -> moment(found, spoken)).orElse(0.0)
                + Keys.number(node, "after", 0);
        if (node.has("who")) {
            people.take(node, time);
        } else if (node.has("camera")) {
            camera(node, time);
        } else if (node.has("show")) {
            overlays.show(node, time);
        } else if (node.has("hide")) {
            Keys.only(node, plus("hide"));
            overlays.hide(node.child("hide").asText(), time);
        } else if (node.has("picture")) {
            picture(node, time);
        } else if (node.has("prop")) {
            prop(node, time);
        } else if (node.has("sound")) {
            Keys.only(node, plus("sound", "loud"));
            Sound sound = Keys.known(node.child("sound"), Sounds.all(), Sound.silence(0.1));
            timeline.heard.add(new Timeline.Heard(time, sound.louder(Keys.number(node, "loud", 1))));
        } else if (node.has("compress")) {
            Keys.only(node, plus("compress", "depth", "recoil", "rate"));
            boolean on = node.flag("compress");
            double depth = Keys.number(node, "depth", 5.5);
            double recoil = Keys.number(node, "recoil", 1);
            node.optional("rate").ifPresent(found -> {
                double rate = Keys.number(found);
                at(time, stage -> stage.compressions().rhythm(time, rate));
            });
            at(time, stage -> stage.compressions().press(on, depth, recoil));
        } else if (node.has("breath")) {
            Keys.only(node, plus("breath"));
            at(time, stage -> stage.compressions().breathe(time));
        } else if (node.has("board")) {
            String number = node.text("board");
            at(time, stage -> stage.board(number));
        } else {
            node.fault(
                    "storyboard-direction",
                    "A direction says who, camera, show, hide, picture, prop, sound, compress, breath or board.");
        }
    }

    private static double moment(ContentNode when, Spoken spoken) {
        if (spoken.sentences().stream().noneMatch(sentence -> sentence.text().contains(when.asText()))) {
            when.fault("storyboard-when", "The line does not contain '" + when.asText() + "' within one sentence.");
        }
        return spoken.momentOf(when.asText());
    }

    private void camera(ContentNode node, double time) {
        Keys.only(node, plus("camera", "seconds", "at", "zoom", "of"));
        double seconds = Keys.number(node, "seconds", 0.9);
        String shot = node.text("camera");
        double zoom = Keys.number(node, "zoom", shot.equals("close") ? 1.9 : shot.equals("medium") ? 1.4 : 1.15);
        List<String> who = node.texts("of");
        switch (shot) {
            case "wide" -> at(time, stage -> stage.camera().move(640, 360, 1, time, seconds));
            case "place" -> {
                double[] place = Keys.numbers(node.child("at"), 2);
                at(time, stage -> stage.camera().move(place[0], place[1], zoom, time, seconds));
            }
            case "close", "medium", "two" -> {
                if (who.isEmpty() || !cast.keySet().containsAll(who)) {
                    node.fault("storyboard-word", "The shot needs 'of' with people of the cast.");
                }
                at(time, stage -> Shots.towards(stage, who, shot, zoom, time, seconds));
            }
            default -> node.fault("storyboard-word", "A camera shot is wide, place, medium, close or two.");
        }
    }

    private void picture(ContentNode node, double time) {
        String name = node.text("picture");
        if (name.equals("none")) {
            at(time, stage -> stage.picture(null, time));
            return;
        }
        Keys.known(
                node.child("picture"),
                Pictures.all(),
                Pictures.all().values().iterator().next());
        if (!Pictures.all().containsKey(name)) {
            return;
        }
        Set<String> allowed = plus("picture");
        allowed.addAll(Pictures.made(name).keys());
        Keys.only(node, allowed);
        at(time, stage -> {
            Picture now = stage.picture(name);
            if (!Objects.equals(stage.picture(), now)) {
                stage.picture(now, time);
            }
            now.change(node, time);
        });
    }

    private void prop(ContentNode node, double time) {
        Keys.only(node, plus("prop", "id", "at", "size", "move", "seconds", "remove"));
        String kind = node.text("prop");
        if (!Things.names().contains(kind)) {
            Keys.known(
                    node.child("prop"),
                    Things.all(),
                    Things.all().values().iterator().next());
        }
        String id = node.text("id", kind);
        if (node.flag("remove")) {
            at(time, stage -> stage.things().remove(id));
            return;
        }
        if (node.has("move")) {
            Spot to = place(node.child("move"), set);
            double seconds = Keys.number(node, "seconds", 2);
            at(
                    time,
                    stage -> stage.things()
                            .computeIfPresent(id, (name, thing) -> thing.moved(to.x(), to.y(), time, seconds)));
            return;
        }
        Spot spot = place(node.child("at"), set);
        double size = Keys.number(node, "size", 1) * set.scale(spot.y()) / 4.35;
        at(
                time,
                stage -> stage.things()
                        .put(id, new Stage.Thing(kind, Tween.still(spot.x()), Tween.still(spot.y()), size)));
    }

    /** A spot of the set by name, or two numbers. */
    static Spot place(ContentNode node, @Nullable Backdrop set) {
        Backdrop here = Objects.requireNonNullElse(set, Backdrops.PLAIN);
        if (node.entries().isEmpty() && node.isList()) {
            double[] xy = Keys.numbers(node, 2);
            return Spot.at(xy[0], xy[1]);
        }
        return Keys.known(node, here.spots(), Spot.at(640, 640));
    }

    private void at(double time, Consumer<Stage> act) {
        timeline.at(time, act);
    }

    static Set<String> plus(String... keys) {
        Set<String> all = new TreeSet<>(TIMES);
        all.addAll(List.of(keys));
        return all;
    }
}
