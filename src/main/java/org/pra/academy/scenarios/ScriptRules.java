package org.pra.academy.scenarios;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pra.academy.content.ContentNode;

/** What a script must fulfil: every beat reachable, every way leading on, points within 0 to 4, critical moments that are named. */
final class ScriptRules {

    private static final String AT_THE_END = "end";
    private final Script script;
    private final ContentNode yaml;

    ScriptRules(Script script, ContentNode yaml) {
        this.script = script;
        this.yaml = yaml;
    }

    void check() {
        if (script.beats().isEmpty() || script.endings().isEmpty()) {
            yaml.fault("script-empty", "A script has beats and endings.");
            return;
        }
        Set<String> beats = script.beats().stream().map(Script.Beat::id).collect(Collectors.toSet());
        Set<String> endings = script.endings().stream().map(Script.Ending::id).collect(Collectors.toSet());
        replies().forEach(reply -> {
            if (!beats.contains(reply.next())
                    && !endings.contains(reply.next())
                    && !reply.next().equals(AT_THE_END)) {
                yaml.fault("dead-end", reply.id() + " leads to '" + reply.next() + "', which does not exist.");
            }
            if (reply.tags().values().stream().anyMatch(points -> points < 0 || points > 4)) {
                yaml.fault("points", reply.id() + " gives points outside 0 to 4.");
            }
            reply.critical()
                    .filter(critical -> !script.criticals().containsKey(critical))
                    .ifPresent(critical -> yaml.fault(
                            "critical-unnamed",
                            reply.id() + " names the critical fail '" + critical + "', which has no sentence."));
        });
        script.beats().stream()
                .filter(beat -> beat.replies().size() < 2)
                .forEach(beat -> yaml.fault("no-choice", beat.id() + " leaves no choice: two replies at least."));
        Set<String> reached = reached();
        beats.stream()
                .filter(beat -> !reached.contains(beat))
                .forEach(beat -> yaml.fault("unreachable", "No reply leads to " + beat + "."));
    }

    private Set<String> reached() {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(script.beats().getFirst().id());
        while (!open.isEmpty()) {
            String id = open.poll();
            if (reached.add(id)) {
                script.beat(id).ifPresent(beat -> beat.replies().forEach(reply -> open.add(reply.next())));
            }
        }
        return reached;
    }

    private Stream<Script.Reply> replies() {
        return script.beats().stream().flatMap(beat -> beat.replies().stream());
    }
}
