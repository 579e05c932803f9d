package org.pra.academy.drills;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;

/** Reads the CPR rhythm and holds it to what a rhythm can be: a beat within its range, pauses longer than a beat, nothing unmeasurable. */
final class RhythmReader {

    static final String FILE = "drills/cpr.yaml";
    private static final int MINUTE = 60_000;
    private static final Set<String> UNMEASURABLE = Set.of("depth", "recoil");

    private RhythmReader() {}

    static RhythmDrill read(ContentTree files, Faults faults) {
        ContentNode yaml = Yaml.read(files, FILE, faults);
        RhythmExercise.Thresholds thresholds =
                new RhythmExercise.Thresholds(yaml.number("bounce-ms"), yaml.number("pause-from-ms"));
        Set<String> ids = new HashSet<>();
        List<RhythmExercise> exercises = yaml.list("exercises").stream()
                .map(node -> exercise(node, thresholds, ids))
                .toList();
        if (exercises.isEmpty()) {
            yaml.fault("rhythm-exercises", "The rhythm needs an exercise.");
        }
        DrillBlocks.check(files, yaml);
        int most = yaml.number("most-minutes");
        if (most < 1) {
            yaml.fault("drill-minutes", "A drill earns at least one minute at most.");
        }
        return new RhythmDrill(
                yaml.text("id"),
                yaml.text("title"),
                yaml.text("about"),
                yaml.text("block"),
                most,
                yaml.text("edition"),
                yaml.number("longest-days"),
                exercises);
    }

    private static RhythmExercise exercise(ContentNode node, RhythmExercise.Thresholds thresholds, Set<String> ids) {
        RhythmExercise exercise = new RhythmExercise(
                node.text("id"),
                node.text("title"),
                node.text("about"),
                node.number("seconds"),
                node.child("rate").number("from"),
                node.child("rate").number("to"),
                node.number("beat"),
                node.optional("set")
                        .map(set -> new RhythmExercise.SetOf(set.number("compressions"), set.number("breaths"))),
                node.number("in-range-percent"),
                node.number("longest-pause-ms"),
                node.number("fraction-percent"),
                thresholds);
        if (!ids.add(exercise.id())) {
            node.fault("rhythm-id", exercise.id() + " stands twice.");
        }
        if (exercise.beat() < exercise.rateFrom() || exercise.beat() > exercise.rateTo()) {
            node.fault("rhythm-beat", "The metronome beats outside the range it teaches.");
        }
        if (exercise.seconds() < 30 || exercise.seconds() > 300) {
            node.fault("rhythm-seconds", "An exercise lasts 30 to 300 seconds.");
        }
        if (exercise.rateFrom() > 0
                && (thresholds.pauseFrom() <= 2 * MINUTE / exercise.rateFrom()
                        || thresholds.pauseFrom() >= exercise.longestPause())) {
            node.fault("rhythm-pause", "A pause is longer than two beats and begins well before the longest allowed.");
        }
        UNMEASURABLE.stream()
                .filter(node::has)
                .forEach(key -> node.fault("rhythm-unmeasurable", "A browser cannot measure " + key + "."));
        return exercise;
    }
}
