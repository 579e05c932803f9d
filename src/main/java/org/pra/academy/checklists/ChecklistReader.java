package org.pra.academy.checklists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
                            Map<String, LineState> sheet = new HashMap<>();
                            exemplar.texts("done").forEach(id -> sheet.put(id, LineState.DONE));
                            Marking marking = ChecklistService.markSheet(checklist, mode, sheet);
                            Set<String> critical =
                                    exemplar.texts("critical-missed").stream().collect(Collectors.toSet());
                            if (marking.passed() != exemplar.flag("passed")
                                    || !Set.copyOf(marking.criticalMissed()).equals(critical)) {
                                exemplar.fault(
                                        "exemplar",
                                        "This exemplar is marked otherwise: passed " + marking.passed()
                                                + ", critical missed " + marking.criticalMissed() + ".");
                            }
                        },
                        () -> exemplar.fault("exemplar", "There is no such mode."));
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
                                line.number("weight", 1)))
                        .toList());
    }
}
