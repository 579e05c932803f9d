package org.pra.academy.frontdesk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;

/**
 * Exercises written down to prove a task: one that gets everything right, and others that fall into its traps. Every line of the scoring
 * must be reached by one walk, every trap and critical fail sprung by one.
 */
final class Walks {

    private static final String NAME = "walks.yaml";
    private final ContentTree files;
    private final String folder;
    private final Faults faults;

    Walks(ContentTree files, String folder, Faults faults) {
        this.files = files;
        this.folder = folder;
        this.faults = faults;
    }

    void play(Task task, Premises premises) {
        ContentNode yaml = read(task);
        Set<String> seen = new HashSet<>();
        for (ContentNode walk : yaml.list("walks")) {
            try {
                Grade grade = Grade.of(Hospital.replay(task, premises, acts(walk)), premises.passPercent());
                hold(walk, grade);
                grade.lines().stream()
                        .filter(Grade.Line::met)
                        .forEach(line -> seen.add(line.mark().id()));
                grade.criticals().forEach(fail -> seen.add(fail.id()));
                grade.traps().forEach(fail -> seen.add(fail.id()));
            } catch (IllegalArgumentException e) {
                walk.fault("walk", "The walk '" + walk.text("name") + "' cannot be gone: " + e.getMessage());
            }
        }
        task.scoring().stream()
                .flatMap(group -> group.lines().stream())
                .map(Task.Mark::id)
                .filter(id -> !seen.contains(id))
                .forEach(id -> yaml.fault("walk-misses", "No walk earns the line " + id + "."));
        java.util.stream.Stream.concat(task.criticals().stream(), task.traps().stream())
                .map(Task.Fail::id)
                .filter(id -> !seen.contains(id))
                .forEach(id -> yaml.fault("walk-misses", "No walk falls into " + id + "."));
    }

    private ContentNode read(Task task) {
        String path = folder + NAME;
        String text = files.text(path).orElse("walks: []");
        return Yaml.parse(path, TaskShelf.fill(path, text, task.facts(), faults), 1, faults);
    }

    /** The acts of a walk by its name, for tests that go on from there. */
    List<Act> acts(Task task, String name) {
        return read(task).list("walks").stream()
                .filter(walk -> walk.text("name").equals(name))
                .findFirst()
                .map(Walks::acts)
                .orElseThrow();
    }

    private static List<Act> acts(ContentNode walk) {
        return walk.texts("acts").stream().map(Act::read).toList();
    }

    private static void hold(ContentNode walk, Grade grade) {
        if (walk.has("misses") || walk.has("score")) {
            Set<String> missed = grade.lines().stream()
                    .filter(line -> !line.met())
                    .map(line -> line.mark().id())
                    .collect(Collectors.toCollection(java.util.TreeSet::new));
            Set<String> wanted = new java.util.TreeSet<>(walk.texts("misses"));
            if (!missed.equals(wanted)) {
                walk.fault("walk", "The walk '" + walk.text("name") + "' misses " + missed + ", not " + wanted + ".");
            }
        }
        Set<String> fallen = new java.util.TreeSet<>();
        grade.criticals().forEach(fail -> fallen.add(fail.id()));
        grade.traps().forEach(fail -> fallen.add(fail.id()));
        Set<String> wanted = new java.util.TreeSet<>(walk.texts("falls"));
        if (!fallen.equals(wanted)) {
            walk.fault("walk", "The walk '" + walk.text("name") + "' falls into " + fallen + ", not " + wanted + ".");
        }
        if (walk.has("passes") && walk.flag("passes") != grade.decision().holds()) {
            walk.fault("walk", "The walk '" + walk.text("name") + "' ends with " + grade.score() + ".");
        }
    }
}
