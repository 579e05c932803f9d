package org.pra.academy.scenarios;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;
import org.pra.academy.kernel.UnitCode;

/** Reads scripts of format 2. Faults of a place are noted at its line; what can be checked only on the whole is for the linter. */
final class ScriptReader {

    static final String FILE = "scenario.yaml";
    private static final UnitCode STAND_IN = new UnitCode("HSS/N0000");
    private final ContentTree files;
    private final Faults faults;

    ScriptReader(ContentTree files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    List<Script> all() {
        return files.paths("scenarios/", "/" + FILE).stream().map(this::read).toList();
    }

    Script read(String path) {
        ContentNode yaml = Yaml.read(files, path, faults);
        if (yaml.number("format", 1) != Script.FORMAT) {
            yaml.fault("format", "A script begins with 'format: " + Script.FORMAT + "'.");
        }
        LocalTime clock = yaml.value("clock", ScriptReader::time, LocalTime.MIDNIGHT);
        List<Script.Variable> variables = variables(yaml.child("state"));
        Names names = new Names(variables, clock);
        BeatReader beats = new BeatReader(names, variables);
        List<Script.Person> people = new ArrayList<>();
        yaml.child("people").entries().forEach((id, node) -> people.add(person(id, node)));
        Map<String, String> criticals = new LinkedHashMap<>();
        yaml.optional("critical")
                .ifPresent(node -> node.entries().forEach((id, says) -> criticals.put(id, says.asText())));
        List<Script.Draw> draws = new ArrayList<>();
        yaml.optional("draws")
                .ifPresent(node ->
                        node.entries().forEach((fact, chance) -> draws.add(new Script.Draw(fact, chance.asNumber()))));
        return new Script(
                path,
                yaml.text("id"),
                yaml.text("title"),
                yaml.value("unit", UnitCode::new, STAND_IN),
                yaml.text("setting"),
                clock,
                people,
                variables,
                draws,
                criticals,
                yaml.texts("asks"),
                yaml.list("beats").stream().map(beats::beat).toList(),
                yaml.list("endings").stream().map(beats::ending).toList(),
                yaml.texts("reflect"),
                names,
                files.digest(path));
    }

    private static List<Script.Variable> variables(ContentNode state) {
        List<Script.Variable> variables = new ArrayList<>();
        variables.add(new Script.Variable(
                "arousal", "", 0, Script.INCIDENT, state.child("arousal").number("starts"), false, state.line()));
        state.entries().forEach((id, node) -> {
            if (!id.equals("arousal")) {
                variables.add(new Script.Variable(
                        id,
                        node.text("says"),
                        node.number("from", 0),
                        node.number("to", 10),
                        node.number("starts"),
                        !node.text("good", "high").equals("low"),
                        node.line()));
            }
        });
        return variables;
    }

    private static Script.Person person(String id, ContentNode node) {
        return new Script.Person(
                id,
                node.text("name"),
                node.number("age"),
                node.text("role"),
                node.text("language"),
                node.text("actor", ""));
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("A time such as \"11:50\" (in quotation marks) is expected here.", e);
        }
    }
}
