package org.pra.academy.scenarios;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;
import org.pra.academy.kernel.UnitCode;

/** Reads scripts and lets each prove itself by its walks. */
final class ScriptReader {

    private static final UnitCode STAND_IN = new UnitCode("HSS/N0000");
    private final ContentTree files;
    private final Faults faults;

    ScriptReader(ContentTree files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    List<Script> all() {
        return files.paths("scenarios/", "/scenario.yaml").stream()
                .map(this::read)
                .toList();
    }

    private Script read(String path) {
        String folder = path.substring(0, path.length() - "scenario.yaml".length());
        ContentNode yaml = Yaml.read(files, path, faults);
        Map<String, String> criticals = new HashMap<>();
        yaml.list("critical").forEach(node -> criticals.put(node.text("id"), node.text("says")));
        Script script = new Script(
                yaml.text("id"),
                yaml.text("title"),
                yaml.value("unit", UnitCode::new, STAND_IN),
                yaml.text("setting"),
                yaml.child("person").text("name"),
                yaml.child("person").text("role"),
                yaml.child("start").number("arousal"),
                criticals,
                yaml.list("beats").stream().map(this::beat).toList(),
                yaml.list("endings").stream().map(ScriptReader::ending).toList(),
                files.digest(folder));
        new ScriptRules(script, yaml).check();
        if (faults.none()) {
            walk(script, folder + "walks.yaml");
        }
        return script;
    }

    private void walk(Script script, String path) {
        for (ContentNode walk : Yaml.read(files, path, faults).list("walks")) {
            try {
                Conversation played = Conversation.replay(script, walk.texts("replies"));
                String ending = played.ending().map(Script.Ending::id).orElse("none");
                if (!ending.equals(walk.text("ending")) || played.arousal() != walk.number("arousal")) {
                    walk.fault(
                            "walk",
                            "The walk '" + walk.text("name") + "' ends at " + ending + " with arousal "
                                    + played.arousal() + ".");
                }
            } catch (IllegalArgumentException | IllegalStateException e) {
                walk.fault("walk", "The walk '" + walk.text("name") + "' cannot be played: " + e.getMessage());
            }
        }
    }

    private Script.Beat beat(ContentNode node) {
        return new Script.Beat(
                node.text("id"),
                node.text("says"),
                node.text("signs"),
                node.text("thought"),
                node.list("replies").stream().map(ScriptReader::reply).toList());
    }

    private static Script.Reply reply(ContentNode node) {
        Map<String, Integer> tags = new LinkedHashMap<>();
        node.child("tags").entries().forEach((dimension, point) -> tags.put(dimension, point.asNumber()));
        return new Script.Reply(
                node.text("id"),
                node.text("text"),
                tags,
                node.number("arousal"),
                node.text("because"),
                node.texts("sets"),
                node.optional("critical").map(ContentNode::asText),
                node.text("next"));
    }

    private static Script.Ending ending(ContentNode node) {
        Optional<ContentNode> when = node.optional("when");
        return new Script.Ending(
                node.text("id"),
                node.text("title"),
                node.text("state"),
                node.text("text"),
                when.flatMap(found -> found.optional("arousal-from")).map(ContentNode::asNumber),
                when.flatMap(found -> found.optional("arousal-to")).map(ContentNode::asNumber),
                when.flatMap(found -> found.optional("needs")).map(ContentNode::asText));
    }
}
