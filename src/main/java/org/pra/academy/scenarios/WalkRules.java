package org.pra.academy.scenarios;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;

/** A script proves itself by its walks: one to every ending, each with the state it must come to, and an exemplar with full marks. */
final class WalkRules {

    static final String FILE = "walks.yaml";
    private static final String EXEMPLAR = "exemplar";
    private final Script script;
    private final ContentTree files;
    private final Faults faults;

    WalkRules(Script script, ContentTree files, Faults faults) {
        this.script = script;
        this.files = files;
        this.faults = faults;
    }

    /** One walk as its author wrote it. */
    record Walk(String name, Set<String> drawn, List<String> replies) {}

    /** The way of an expert, which the debrief compares with. */
    static Optional<Walk> exemplar(Script script, ContentTree files) {
        return read(script, files, new Faults()).stream()
                .map(WalkRules::walk)
                .filter(walk -> walk.name().equals(EXEMPLAR))
                .findFirst();
    }

    static List<Walk> walks(Script script, ContentTree files) {
        return read(script, files, new Faults()).stream().map(WalkRules::walk).toList();
    }

    private static List<ContentNode> read(Script script, ContentTree files, Faults faults) {
        String path = script.file().replace(ScriptReader.FILE, FILE);
        return Yaml.read(files, path, faults).list("walks");
    }

    private static Walk walk(ContentNode node) {
        return new Walk(node.text("name"), Set.copyOf(node.texts("drawn")), node.texts("replies"));
    }

    void check() {
        Set<String> endings = new HashSet<>();
        List<ContentNode> walks = read(script, files, faults);
        walks.forEach(walk -> play(walk).flatMap(Conversation::ending).ifPresent(ending -> endings.add(ending.id())));
        String path = script.file().replace(ScriptReader.FILE, FILE);
        script.endings().stream()
                .filter(ending -> !endings.contains(ending.id()))
                .forEach(ending ->
                        faults.add(path, 1, "walk-missing", "No walk leads to the ending '" + ending.id() + "'."));
        if (walks.stream().noneMatch(walk -> walk.text("name").equals(EXEMPLAR))) {
            faults.add(path, 1, "walk-missing", "One walk is named '" + EXEMPLAR + "': the way of an expert.");
        }
    }

    private Optional<Conversation> play(ContentNode node) {
        Walk walk = walk(node);
        try {
            Conversation played = Conversation.begin(script, walk.drawn()).then(walk.replies());
            compare(node, played);
            return Optional.of(played);
        } catch (IllegalArgumentException | IllegalStateException e) {
            node.fault("walk", "The walk '" + walk.name() + "' cannot be played: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void compare(ContentNode node, Conversation played) {
        String name = node.text("name");
        String ending = played.ending().map(Script.Ending::id).orElse("none");
        if (!ending.equals(node.text("ending"))) {
            node.fault("walk", "The walk '" + name + "' ends at '" + ending + "'" + at(played) + ".");
        }
        node.child("state").entries().forEach((variable, wanted) -> {
            OptionalInt index = script.names().variable(variable);
            int value = index.isPresent() ? played.now().values().get(index.getAsInt()) : Integer.MIN_VALUE;
            if (value != wanted.asNumber()) {
                wanted.fault("walk", "The walk '" + name + "' comes to " + state(script, played.now()) + ".");
            }
        });
        if (name.equals(EXEMPLAR)) {
            List<String> lacking = RubricRules.shown(played).stream()
                    .filter(shown -> shown.points() < RubricRules.MOST)
                    .map(RubricRules.Shown::dimension)
                    .toList();
            if (!lacking.isEmpty() || !RubricRules.competent(played).holds()) {
                node.fault("exemplar", "The exemplar does not come to full marks: " + lacking + ".");
            }
        }
    }

    private static String at(Conversation played) {
        return played.beat().map(beat -> ", waiting at '" + beat.id() + "'").orElse("");
    }

    static String state(Script script, Situation now) {
        return script.variables().stream()
                        .map(variable -> variable.id() + ": "
                                + now.values()
                                        .get(script.names()
                                                .variable(variable.id())
                                                .orElse(0)))
                        .collect(Collectors.joining(", ", "{", "}"))
                + " at "
                + script.clock().plusMinutes(now.minutes());
    }
}
