package org.pra.academy.scenarios;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pra.academy.content.Faults;

/** What a script must fulfil as it stands: names that exist and mean one thing, its size, and moments that matter. */
final class ScriptRules {

    private static final Set<String> LEVELS = Set.of(
            "L0",
            "L1",
            "L2",
            "L3",
            "L4",
            "EXT",
            "RED-MED",
            "RED-SEC",
            "RED-FIRE",
            "PINK",
            "ICC",
            "DPO",
            "MLC",
            "INFECTION",
            "INCIDENT");
    private static final Set<String> SEVERITIES = Set.of("SEV1", "SEV2", "SEV3", "SEV4");
    static final int REPLIES = 40;
    static final int ENDINGS = 5;
    private static final int ACTIONS = 4;
    private static final int REFLECTIONS = 3;
    private final Script script;
    private final Faults faults;

    ScriptRules(Script script, Faults faults) {
        this.script = script;
        this.faults = faults;
    }

    void check() {
        if (script.beats().isEmpty()
                || script.endings().isEmpty()
                || script.people().isEmpty()) {
            fault(1, "script-empty", "A script has people, beats and endings.");
            return;
        }
        size();
        ids();
        facts();
        script.variables().forEach(this::variable);
        script.beats().forEach(this::beat);
        script.replies().forEach(this::reply);
        script.endings().forEach(this::ending);
        script.asks().stream()
                .filter(asked -> !RubricRules.DIMENSIONS.contains(asked))
                .forEach(asked -> fault(1, "points", "'asks' names '" + asked + "', which is not R1 to R10."));
    }

    private void size() {
        long replies = script.replies().count();
        long actions = script.replies().filter(reply -> reply.act().isPresent()).count();
        if (replies < REPLIES || script.endings().size() < ENDINGS || actions < ACTIONS) {
            fault(
                    1,
                    "too-small",
                    "A script has at least " + REPLIES + " replies, " + ACTIONS + " of them actions, and " + ENDINGS
                            + " endings; here are " + replies + ", " + actions + " and "
                            + script.endings().size() + ".");
        }
        if (script.asks().size() < 2 || script.asks().size() > 5) {
            fault(1, "rubric-two", "'asks' names two to five dimensions.");
        }
        if (script.reflections().size() != REFLECTIONS) {
            fault(1, "reflect", "'reflect' has exactly three questions.");
        }
        if (script.endings().stream().noneMatch(ending -> ending.levels().contains("INCIDENT"))) {
            fault(1, "level", "One ending is of level INCIDENT, for arousal that has reached 10.");
        }
    }

    private void ids() {
        Map<String, Integer> lines = new HashMap<>();
        Stream.of(
                        script.beats().stream().map(beat -> Map.entry(beat.id(), beat.line())),
                        script.replies().map(reply -> Map.entry(reply.id(), reply.line())),
                        script.endings().stream().map(ending -> Map.entry(ending.id(), ending.line())),
                        script.variables().stream().map(variable -> Map.entry(variable.id(), variable.line())))
                .flatMap(one -> one)
                .forEach(named -> {
                    if (lines.putIfAbsent(named.getKey(), named.getValue()) != null) {
                        fault(
                                named.getValue(),
                                "id-twice",
                                "'" + named.getKey() + "' is also the id of what stands in line "
                                        + lines.get(named.getKey()) + ".");
                    }
                });
    }

    private void facts() {
        Set<String> known = new HashSet<>();
        script.draws().forEach(draw -> known.add(draw.fact()));
        script.beats().forEach(beat -> known.add(beat.id()));
        script.replies().forEach(reply -> {
            known.add(reply.id());
            reply.results().forEach(result -> {
                known.addAll(result.sets());
                result.later().forEach(later -> known.addAll(later.sets()));
            });
        });
        script.names().facts().keySet().stream()
                .filter(fact -> !known.contains(fact))
                .sorted()
                .forEach(fact -> fault(
                        1, "unknown-name", "A condition asks about '" + fact + "', which nothing sets and nobody is."));
        script.draws().stream()
                .filter(draw -> draw.chance() < 1 || draw.chance() > 99)
                .forEach(draw -> fault(1, "out-of-bounds", "'" + draw.fact() + "' is drawn in 1 to 99 of 100 runs."));
    }

    private void variable(Script.Variable variable) {
        if (variable.start() < variable.from() || variable.start() > variable.to()) {
            fault(variable.line(), "out-of-bounds", "'" + variable.id() + "' starts outside its bounds.");
        }
        if (variable.id().equals("clock")
                || variable.id().equals("not")
                || variable.id().equals("and")) {
            fault(variable.line(), "id-twice", "'" + variable.id() + "' is a word of conditions.");
        }
    }

    private void beat(Script.Beat beat) {
        if (beat.replies().size() < 2) {
            fault(beat.line(), "no-choice", "'" + beat.id() + "' leaves no choice: two replies at least.");
        }
        if (!beat.who().isEmpty()
                && script.people().stream().noneMatch(person -> person.id().equals(beat.who()))) {
            fault(beat.line(), "unknown-name", "'" + beat.who() + "' is nobody of 'people'.");
        }
        if (beat.moment().isPresent()) {
            long different = beat.replies().stream()
                    .map(Script.Reply::usual)
                    .map(result -> result.next() + "|" + result.sets() + "|" + result.critical() + "|"
                            + result.later().size())
                    .distinct()
                    .count();
            if (different < 2) {
                fault(
                        beat.line(),
                        "moment",
                        "'" + beat.id() + "' is a critical moment, but every reply leads to the same.");
            }
        }
    }

    private void reply(Script.Reply reply) {
        if (reply.techniques().isEmpty() || reply.techniques().size() > 3) {
            fault(reply.line(), "technique", "'" + reply.id() + "' uses one to three techniques.");
        }
        for (Script.Result result : reply.results()) {
            if (result.rubric().isEmpty() || result.rubric().size() > 2) {
                fault(result.line(), "rubric-two", "'" + reply.id() + "' gives points for one or two dimensions.");
            }
            result.critical()
                    .filter(critical -> !script.criticals().containsKey(critical))
                    .ifPresent(critical -> fault(
                            result.line(), "critical-unnamed", "'critical' has no sentence for '" + critical + "'."));
            result.next().forEach(way -> way(reply, result, way));
            result.later().forEach(this::later);
        }
    }

    private void way(Script.Reply reply, Script.Result result, Script.Way way) {
        boolean known = way.to().equals("end")
                || way.to().equals("back")
                || script.beat(way.to()).isPresent()
                || script.ending(way.to()).isPresent();
        if (!known) {
            fault(result.line(), "dead-end", "'" + reply.id() + "' leads to '" + way.to() + "', which does not exist.");
        }
    }

    private void later(Script.Later later) {
        boolean unknown = later.at().filter(at -> script.beat(at).isEmpty()).isPresent();
        if (unknown || later.at().isPresent() == later.after() > 0) {
            fault(later.line(), "unknown-name", "'later' comes 'after' so many replies, or 'at' a beat that exists.");
        }
    }

    private void ending(Script.Ending ending) {
        List<String> strange = ending.levels().stream()
                .filter(level -> !LEVELS.contains(level))
                .toList();
        if (!strange.isEmpty() || ending.levels().isEmpty() || !SEVERITIES.contains(ending.severity())) {
            fault(
                    ending.line(),
                    "level",
                    "'" + ending.id() + "' needs a level and a severity of the escalation matrix.");
        }
    }

    private void fault(int line, String rule, String sentence) {
        faults.add(script.file(), line, rule, sentence);
    }
}
