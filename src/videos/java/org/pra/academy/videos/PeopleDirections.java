package org.pra.academy.videos;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.pra.academy.content.ContentNode;

/** Reads what a person of the cast does: enter, walk, turn, pose, look, hold. */
final class PeopleDirections {

    private static final Set<String> KEYS = Set.of(
            "who",
            "at",
            "from",
            "walk",
            "ride",
            "leave",
            "seconds",
            "face",
            "pose",
            "gesture",
            "mood",
            "hold",
            "look",
            "nod",
            "shake",
            "wear",
            "take-off",
            "vanish",
            "after",
            "when");
    private static final double OFF = 130;
    private final Map<String, Role> cast;
    private final Timeline timeline;
    private Backdrop set = Backdrops.PLAIN;

    PeopleDirections(Map<String, Role> cast, Timeline timeline) {
        this.cast = cast;
        this.timeline = timeline;
    }

    void scene(Backdrop next) {
        set = next;
    }

    void take(ContentNode node, double time) {
        Keys.only(node, KEYS);
        Role role = Keys.known(node.child("who"), cast, cast.values().iterator().next());
        String who = role.id();
        node.optional("at").ifPresent(found -> place(role, node, found, time));
        node.optional("walk").ifPresent(found -> walk(who, node, found, time));
        node.optional("ride").ifPresent(found -> ride(who, node, found, time));
        node.optional("leave").ifPresent(found -> leave(who, node, found, time));
        node.optional("pose").ifPresent(found -> {
            Keys.known(found, Pose.bodies(), Pose.STAND);
            with(who, time, actor -> actor.pose(found.asText(), time));
        });
        node.optional("gesture").ifPresent(found -> gesture(who, found, time));
        node.optional("mood").ifPresent(found -> mood(who, found, time));
        node.optional("hold").ifPresent(found -> {
            if (!found.asText().equals("nothing") && !Props.names().contains(found.asText())) {
                Keys.known(found, Props.all(), Props.all().values().iterator().next());
            }
            with(who, time, actor -> actor.hold(found.asText()));
        });
        node.optional("look").ifPresent(found -> look(who, found, time));
        node.optional("nod").ifPresent(found -> with(who, time, actor -> actor.nod(time, false)));
        node.optional("shake").ifPresent(found -> with(who, time, actor -> actor.nod(time, true)));
        for (String how : List.of("wear", "take-off")) {
            node.optional(how).ifPresent(found -> {
                Look.Extra extra = Keys.word(found, Look.Extra.class, Look.Extra.BADGE);
                with(who, time, actor -> actor.wear(extra, how.equals("wear")));
            });
        }
        node.optional("vanish").ifPresent(found -> with(who, time, actor -> actor.vanish(time)));
        node.optional("face").ifPresent(found -> face(who, found, node.has("walk"), time));
    }

    void gesture(String who, ContentNode node, double time) {
        Keys.known(node, Pose.gestures(), Pose.STAND);
        with(who, time, actor -> actor.gesture(node.asText(), time));
    }

    void mood(String who, ContentNode node, double time) {
        Mood mood = Keys.known(node, Mood.all(), Mood.NEUTRAL);
        with(who, time, actor -> actor.mood(mood, time));
    }

    private void place(Role role, ContentNode node, ContentNode where, double time) {
        Spot spot = Directions.place(where, set);
        boolean scene = !timeline.chapters.isEmpty()
                && time - timeline.chapters.getLast().start() < 0.05;
        String from = node.text("from", "");
        timeline.at(time, stage -> {
            Actor actor = stage.actors().get(role.id());
            if (actor == null) {
                actor = new Actor(role, spot.x(), spot.y());
                stage.actors().put(role.id(), actor);
                if (!scene) {
                    actor.appear(time);
                }
            }
            if (from.equals("left") || from.equals("right")) {
                actor.stand(from.equals("left") ? -OFF : 1280 + OFF, spot.y());
                actor.walk(spot.x(), spot.y(), time, 0, stage.backdrop().scale(spot.y()));
            } else {
                actor.stand(spot.x(), spot.y());
            }
            if (!spot.pose().equals("stand")) {
                actor.pose(spot.pose(), time - 5);
            }
        });
    }

    private void walk(String who, ContentNode node, ContentNode where, double time) {
        Spot spot = Directions.place(where, set);
        double seconds = Keys.number(node, "seconds", 0);
        timeline.at(time, stage -> {
            Actor actor = stage.actors().get(who);
            if (actor != null) {
                actor.pose("stand", time);
                actor.walk(spot.x(), spot.y(), time, seconds, stage.backdrop().scale(spot.y()));
            }
        });
    }

    /** Glides in the same pose, as in a wheelchair that somebody pushes. */
    private void ride(String who, ContentNode node, ContentNode where, double time) {
        Spot spot = Directions.place(where, set);
        double seconds = Keys.number(node, "seconds", 2);
        with(who, time, actor -> actor.ride(spot.x(), spot.y(), time, seconds));
    }

    private void leave(String who, ContentNode node, ContentNode where, double time) {
        boolean left = where.asText().equals("left");
        if (!left && !where.asText().equals("right")) {
            where.fault("storyboard-word", "One leaves to the left or to the right.");
        }
        double seconds = Keys.number(node, "seconds", 0);
        timeline.at(time, stage -> {
            Actor actor = stage.actors().get(who);
            if (actor != null) {
                actor.pose("stand", time);
                actor.walk(
                        left ? -OFF : 1280 + OFF,
                        actor.y(time),
                        time,
                        seconds,
                        stage.backdrop().scale(actor.y(time)));
            }
        });
    }

    private void face(String who, ContentNode node, boolean afterWalk, double time) {
        String where = node.asText();
        if (!Set.of("left", "right", "front").contains(where) && !cast.containsKey(where)) {
            node.fault("storyboard-word", "One faces left, right, front or somebody of the cast.");
        }
        timeline.at(time + 0.001, stage -> {
            Actor actor = stage.actors().get(who);
            if (actor == null) {
                return;
            }
            Actor other = stage.actors().get(where);
            double to = other != null
                    ? Math.signum(other.x(time) - actor.x(time))
                    : where.equals("left") ? -1 : where.equals("right") ? 1 : 0;
            if (afterWalk) {
                actor.faceAfterWalk(to);
            } else {
                actor.face(to, time);
            }
        });
    }

    private void look(String who, ContentNode node, double time) {
        double[] to = switch (node.asText()) {
            case "down" -> new double[] {0.3, 1};
            case "up" -> new double[] {0.2, -1};
            case "left" -> new double[] {-1, 0};
            case "right" -> new double[] {1, 0};
            case "camera" -> new double[] {0, 0};
            case "free" -> new double[0];
            default -> {
                node.fault("storyboard-word", "One looks down, up, left, right, camera or free.");
                yield new double[0];
            }
        };
        with(who, time, actor -> {
            if (to.length == 0) {
                actor.lookFreely();
            } else {
                actor.look(to[0], to[1]);
            }
        });
    }

    private void with(String who, double time, Consumer<Actor> act) {
        timeline.at(time, stage -> {
            Actor actor = stage.actors().get(who);
            if (actor != null) {
                act.accept(actor);
            }
        });
    }
}
