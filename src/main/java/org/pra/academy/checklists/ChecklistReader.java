package org.pra.academy.checklists;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;
import org.pra.academy.kernel.UnitCode;

/** Reads sheets and lets each prove itself by its exemplars. */
final class ChecklistReader {

    private static final UnitCode STAND_IN = new UnitCode("HSS/N0000");
    private final ContentTree files;
    private final Faults faults;

    ChecklistReader(ContentTree files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    List<Checklist> all() {
        return files.paths("checklists/", "/checklist.yaml").stream()
                .map(this::read)
                .toList();
    }

    private Checklist read(String path) {
        String folder = path.substring(0, path.length() - "checklist.yaml".length());
        ContentNode yaml = Yaml.read(files, path, faults);
        Checklist checklist = new Checklist(
                yaml.text("id"),
                yaml.text("title"),
                yaml.value("unit", UnitCode::new, STAND_IN),
                yaml.text("edition"),
                yaml.number("year", 0),
                yaml.number("minutes", 0),
                yaml.has("pass-points") ? yaml.number("pass-points") : null,
                yaml.flag("standardised-person"),
                yaml.list("modes").stream()
                        .map(node -> new Checklist.Mode(
                                node.text("id"), node.text("title"), Set.copyOf(node.texts("hides"))))
                        .toList(),
                yaml.list("phases").stream().map(ChecklistReader::phase).toList(),
                files.digest(folder));
        rules(checklist, yaml);
        files.paths(folder + "exemplars/", ".yaml").forEach(exemplar -> prove(checklist, exemplar));
        return checklist;
    }

    private static void rules(Checklist checklist, ContentNode yaml) {
        List<String> ids = checklist.phases().stream()
                .flatMap(phase -> phase.lines().stream())
                .map(Checklist.Line::id)
                .toList();
        if (Set.copyOf(ids).size() != ids.size()) {
            yaml.fault("line-id", "Two lines have the same id.");
        }
        checklist
                .modes()
                .forEach(mode -> mode.hides().stream()
                        .filter(id -> !ids.contains(id))
                        .forEach(id -> yaml.fault(
                                "mode-hides", "The mode '" + mode.id() + "' hides " + id + ", which is no line.")));
        Integer points = checklist.passPoints();
        checklist.modes().stream()
                .filter(mode -> points != null
                        && points
                                > checklist.lines(mode).stream()
                                        .mapToInt(Checklist.Line::maximum)
                                        .sum())
                .forEach(mode ->
                        yaml.fault("pass-points", "The mode '" + mode.id() + "' cannot give " + points + " points."));
        if (checklist.modes().isEmpty()) {
            yaml.fault("mode-missing", "A sheet has at least one mode.");
        }
    }

    private void prove(Checklist checklist, String path) {
        ContentNode exemplar = Yaml.read(files, path, faults);
        checklist
                .mode(exemplar.text("mode"))
                .ifPresentOrElse(
                        mode -> {
                            Marking marking = MarkingRules.mark(checklist, filled(checklist, mode, exemplar));
                            Set<String> critical = Set.copyOf(exemplar.texts("critical-missed"));
                            int points = exemplar.number("points", marking.points());
                            if (points != marking.points()
                                    || marking.passed() != exemplar.flag("passed")
                                    || !Set.copyOf(marking.criticalMissed()).equals(critical)) {
                                exemplar.fault(
                                        "exemplar",
                                        "This exemplar is marked otherwise: " + marking.points() + " points, passed "
                                                + marking.passed()
                                                + ", critical missed " + marking.criticalMissed() + ".");
                            }
                        },
                        () -> exemplar.fault("exemplar", "There is no such mode."));
    }

    private static int weight(ContentNode line) {
        int weight = line.number("weight", 1);
        if (weight < 1) {
            line.fault("weight", "A line weighs at least 1.");
        }
        return weight;
    }

    private static FilledSheet filled(Checklist checklist, Checklist.Mode mode, ContentNode exemplar) {
        Map<String, Observation> lines = new HashMap<>();
        if (exemplar.flag("all-done")) {
            checklist.lines(mode).forEach(line -> lines.put(line.id(), Observation.of(LineState.DONE)));
        }
        exemplar.list("done").forEach(node -> lines.put(node.asText(), Observation.of(LineState.DONE)));
        exemplar.list("not-done").forEach(node -> lines.put(node.asText(), Observation.of(LineState.NOT_DONE)));
        exemplar.list("corrected").forEach(node -> lines.put(node.asText(), Observation.of(LineState.CORRECTED)));
        exemplar.optional("measured")
                .ifPresent(measured -> measured.entries()
                        .keySet()
                        .forEach(id -> lines.computeIfPresent(
                                id, (line, seen) -> new Observation(seen.state(), bound(measured, id), ""))));
        lines.keySet().stream()
                .filter(id -> checklist.line(mode, id).isEmpty())
                .forEach(id -> exemplar.fault("exemplar-line", "The mode shows no line " + id + "."));
        return new FilledSheet(mode, lines);
    }

    private static @Nullable Measure measure(ContentNode line) {
        return line.optional("measure")
                .map(node -> {
                    BigDecimal min = bound(node, "min");
                    BigDecimal max = bound(node, "max");
                    if (min != null && max != null && min.compareTo(max) > 0) {
                        node.fault("measure", "The smallest allowed value is above the largest.");
                    }
                    return new Measure(
                            node.value("kind", name -> constant(Measure.Kind.values(), name), Measure.Kind.SECONDS),
                            min,
                            max,
                            node.has("tap")
                                    ? node.value("tap", name -> constant(Measure.Tap.values(), name), Measure.Tap.PAUSE)
                                    : null,
                            node.number("count", 0));
                })
                .orElse(null);
    }

    private static <E extends Enum<E>> E constant(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + name + "' is none of " + Arrays.toString(values).toLowerCase(Locale.ROOT) + "."));
    }

    private static @Nullable BigDecimal bound(ContentNode node, String key) {
        return node.has(key) ? node.value(key, ChecklistReader::number, BigDecimal.ZERO) : null;
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is not a number.", e);
        }
    }

    private static Checklist.Phase phase(ContentNode node) {
        return new Checklist.Phase(
                node.text("id"),
                node.text("title"),
                node.list("lines").stream()
                        .map(line -> new Checklist.Line(
                                line.text("id"),
                                line.text("text"),
                                line.text("target"),
                                line.flag("critical"),
                                weight(line),
                                measure(line),
                                line.flag("local-policy"),
                                line.text("low", ""),
                                line.text("high", "")))
                        .toList());
    }
}
