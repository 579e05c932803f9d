package org.pra.academy.videos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What happens when in a film: changes of the stage, sounds, captions, chapters and stops. */
final class Timeline {

    final List<Event> events = new ArrayList<>();
    final List<Heard> heard = new ArrayList<>();
    final List<Saying> sayings = new ArrayList<>();
    final List<Cue> cues = new ArrayList<>();
    final List<Chapter> chapters = new ArrayList<>();
    final List<Stop> stops = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    double seconds;
    double poster = 8;

    /** A change of the stage at a moment. */
    record Event(double time, Consumer<Stage> act) {}

    /** A sound that begins at a moment. */
    record Heard(double time, Sound sound) {}

    /** Somebody speaks, for the mouth. */
    record Saying(String who, double start, Sound sound) {

        double end() {
            return start + sound.seconds();
        }
    }

    /** A caption in both languages with whose voice it is; a voice of "" is a sound. */
    record Cue(double start, double end, String voice, String english, String hindi) {}

    /** A scene as a chapter. */
    record Chapter(String id, String title, double start) {}

    /** A question at which the film stops. */
    record Stop(String id, double second, String ask, String askHindi, List<Option> options) {}

    /** An answer to choose. */
    record Option(String text, boolean correct, String why) {}

    /** A line of the transcript: who, and what is said, or what is to be seen when nobody speaks. */
    record Line(double start, String who, String text) {}

    void at(double time, Consumer<Stage> act) {
        events.add(new Event(time, act));
    }

    /** Events in the order of time; no caption reaches into the next. */
    void sort() {
        events.sort(Comparator.comparingDouble(Event::time));
        for (int i = 0; i + 1 < cues.size(); i++) {
            Cue cue = cues.get(i);
            double latest = cues.get(i + 1).start() - 0.02;
            if (cue.end() > latest) {
                cues.set(i, new Cue(cue.start(), latest, cue.voice(), cue.english(), cue.hindi()));
            }
        }
    }
}
