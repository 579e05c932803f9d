package org.pra.academy.videos;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** Goes through a storyboard beat by beat and lays everything on the timeline; speech decides how long a beat lasts. */
final class Director {

    private static final double LEAD = 0.7;
    private static final double GAP = 0.42;
    private static final Set<String> SCENE = Set.of("id", "title", "set", "begin", "beats", "board");
    private static final Set<String> BEAT = Set.of(
            "who", "en", "hi", "do", "gap", "pause", "caption", "count", "stop", "see", "mood", "gesture", "pace",
            "loud", "phone", "at");
    private final Storyboard board;
    private final Speaker speaker;
    private final Timeline timeline = new Timeline();
    private final Directions directions;
    private double now;

    Director(Storyboard board, Speaker speaker) {
        this.board = board;
        this.speaker = speaker;
        this.directions = new Directions(board.cast(), timeline);
    }

    Timeline direct() {
        for (ContentNode scene : board.scenes()) {
            scene(scene);
        }
        now += 0.8;
        timeline.seconds = now;
        directions.overlays().end(now);
        timeline.sort();
        return timeline;
    }

    private void scene(ContentNode scene) {
        Keys.only(scene, SCENE);
        Backdrop set = Keys.known(scene.child("set"), Backdrops.all(), Backdrops.PLAIN);
        timeline.chapters.add(new Timeline.Chapter(scene.text("id"), scene.text("title"), now));
        double start = now;
        directions.scene(set);
        timeline.at(start, stage -> stage.scene(set, start));
        scene.optional("board").ifPresent(node -> {
            String number = node.asText();
            timeline.at(start, stage -> stage.board(number));
        });
        scene.list("begin").forEach(node -> directions.place(node, start));
        now += LEAD;
        scene.list("beats").forEach(this::beat);
        now += 0.5;
    }

    private void beat(ContentNode beat) {
        Keys.only(beat, BEAT);
        if (beat.has("count")) {
            count(beat);
        } else if (beat.has("stop")) {
            stop(beat);
        } else if (beat.has("who")) {
            said(beat);
        } else {
            silent(beat);
        }
    }

    private void said(ContentNode beat) {
        Role role = Keys.known(beat.child("who"), board.cast(), board.narrator());
        String english = beat.text("en");
        String hindi = beat.text("hi");
        Manner manner = new Manner(Keys.number(beat, "pace", 1), Keys.number(beat, "loud", 1), beat.flag("phone"));
        Spoken spoken = speaker.speak(role.voice(), english, manner);
        directions.speaker(beat, role, now);
        beat.list("do").forEach(node -> directions.take(node, now, spoken));
        say(role, spoken, english, hindi);
        now += Math.max(1.05, spoken.sound().seconds()) + Keys.number(beat, "gap", GAP);
    }

    private void say(Role role, Spoken spoken, String english, String hindi) {
        timeline.heard.add(new Timeline.Heard(now, spoken.sound()));
        timeline.sayings.add(new Timeline.Saying(role.id(), now, spoken.sound()));
        timeline.lines.add(new Timeline.Line(now, role.name(), english));
        timeline.cues.addAll(Captions.cut(role.name(), spoken, hindi, now));
    }

    private void silent(ContentNode beat) {
        double seconds = Keys.number(beat, "pause", 1);
        Spoken none = new Spoken(Sound.silence(seconds), List.of());
        beat.list("do").forEach(node -> directions.take(node, now, none));
        beat.optional("see").ifPresent(node -> timeline.lines.add(new Timeline.Line(now, "", node.asText())));
        beat.optional("caption")
                .ifPresent(node -> timeline.cues.add(new Timeline.Cue(
                        now, now + Math.max(1, Math.min(seconds, 4)), "", node.text("en"), node.text("hi"))));
        now += seconds;
    }

    private void count(ContentNode beat) {
        ContentNode how = beat.child("count");
        Keys.only(how, Set.of("who", "from", "to", "rate", "overlay"));
        Role role = Keys.known(how.child("who"), board.cast(), board.narrator());
        int from = how.number("from", 1);
        int to = how.number("to", 30);
        double step = 60 / Keys.number(how, "rate", 110);
        now = directions.overlays().nextTick(now);
        beat.list("do")
                .forEach(node ->
                        directions.take(node, now, new Spoken(Sound.silence(step * (to - from + 1)), List.of())));
        List<String> english = new ArrayList<>();
        List<String> hindi = new ArrayList<>();
        double cueStart = now;
        for (int number = from; number <= to; number++) {
            Sound word = speaker.within(role.voice(), Numbers.english(number), step * 0.94);
            timeline.heard.add(new Timeline.Heard(now, word));
            timeline.sayings.add(new Timeline.Saying(role.id(), now, word));
            english.add(Numbers.english(number));
            hindi.add(Numbers.hindi(number));
            directions.overlays().counted(number, now);
            now += step;
            boolean restIsReadable = (to - number) * step > Captions.SHORTEST;
            if (number == to || (english.size() >= 5 && restIsReadable)) {
                timeline.cues.add(new Timeline.Cue(
                        cueStart, now - 0.02, role.name(), String.join(", ", english), String.join(", ", hindi)));
                english.clear();
                hindi.clear();
                cueStart = now;
            }
        }
        timeline.lines.add(new Timeline.Line(
                now - step * (to - from + 1), role.name(), "counts aloud from " + from + " to " + to + "."));
        now += Keys.number(beat, "gap", 0.1);
    }

    private void stop(ContentNode beat) {
        ContentNode node = beat.child("stop");
        Keys.only(node, Set.of("ask", "hi", "options"));
        String ask = node.text("ask");
        String hindi = node.text("hi");
        List<Timeline.Option> options = node.list("options").stream()
                .map(option -> new Timeline.Option(option.text("text"), option.flag("correct"), option.text("why")))
                .toList();
        int number = timeline.stops.size() + 1;
        Role narrator = board.narrator();
        Spoken spoken = speaker.speak(narrator.voice(), ask, new Manner(1, 1, false));
        double start = now;
        timeline.at(start, stage -> stage.overlays().put("stop", new Shown(new StopCard(number, ask), start)));
        timeline.heard.add(new Timeline.Heard(now, Sounds.named("done")));
        now += 0.5;
        say(narrator, spoken, ask, hindi);
        now += Math.max(1.05, spoken.sound().seconds()) + 1.2;
        timeline.stops.add(new Timeline.Stop(board.id() + "-S" + number, now - 0.6, ask, hindi, options));
        double end = now;
        timeline.at(end, stage -> {
            Shown card = stage.overlays().get("stop");
            if (card != null) {
                card.hide(end);
            }
        });
        now += 0.5;
    }
}
