package org.pra.academy.scenarios;

import org.pra.academy.content.Faults;

/** What only trying everything shows: what nobody reaches, where one is stuck, which reply is worse in everything, whether timing counts. */
final class FlowRules {

    static final int DECISIONS = 12;
    private final Script script;
    private final Exploration all;
    private final Faults faults;

    FlowRules(Script script, Exploration all, Faults faults) {
        this.script = script;
        this.all = all;
        this.faults = faults;
    }

    void check() {
        if (!all.complete()) {
            fault(
                    1,
                    "too-many",
                    "More than " + Exploration.MOST + " situations: ask about fewer things in conditions.");
            return;
        }
        all.stuck().forEach((id, sentence) -> fault(line(id), "dead-end", "'" + id + "': " + sentence));
        script.beats().forEach(this::beat);
        script.endings().forEach(this::ending);
        all.endless()
                .forEach(beat ->
                        fault(line(beat), "endless", "'" + beat + "' can come round for ever in the same situation."));
        all.merits()
                .dominated()
                .forEach((reply, by) -> fault(
                        line(reply), "dominated", "'" + reply + "' is never better than '" + by + "' in anything."));
        long dependent = script.beats().stream()
                .filter(beat -> all.merits().best(beat.id()).size() > 1)
                .count();
        if (dependent * 4 < script.beats().size()) {
            fault(
                    1,
                    "timing",
                    "The best reply depends on the situation in " + dependent + " of "
                            + script.beats().size() + " beats; a quarter is wanted.");
        }
    }

    private void beat(Script.Beat beat) {
        if (!all.comesIn(beat)) {
            fault(beat.line(), "unreachable", "No way leads to '" + beat.id() + "'.");
            return;
        }
        beat.words().stream()
                .limit(beat.words().size() - 1L)
                .filter(words -> !all.comesIn(words))
                .forEach(words ->
                        fault(words.line(), "never-holds", "These words of '" + beat.id() + "' are never said."));
        for (Script.Reply reply : beat.replies()) {
            if (!all.comesIn(reply)) {
                fault(reply.line(), "never-holds", "'" + reply.id() + "' is never open.");
                continue;
            }
            for (Script.Result result : reply.results()) {
                if (!all.comesIn(result)) {
                    fault(result.line(), "never-holds", "This outcome of '" + reply.id() + "' never comes in.");
                }
                result.later().stream()
                        .filter(later -> !all.comesIn(later))
                        .forEach(later -> fault(
                                later.line(),
                                "never-holds",
                                "This delayed effect of '" + reply.id() + "' never comes in."));
            }
        }
    }

    private void ending(Script.Ending ending) {
        if (!all.reaches(ending.id())) {
            fault(ending.line(), "ending-unreached", "Nobody reaches the ending '" + ending.id() + "'.");
        } else if (ending.outcome() != Script.Outcome.POOR
                && all.shortest(ending.id()).size() < DECISIONS) {
            fault(
                    ending.line(),
                    "too-small",
                    "'" + ending.id() + "' is reached in "
                            + all.shortest(ending.id()).size() + " decisions; " + DECISIONS + " are wanted.");
        }
    }

    private int line(String id) {
        return script.beat(id)
                .map(Script.Beat::line)
                .or(() -> script.replies()
                        .filter(reply -> reply.id().equals(id))
                        .map(Script.Reply::line)
                        .findFirst())
                .orElse(1);
    }

    private void fault(int line, String rule, String sentence) {
        faults.add(script.file(), line, rule, sentence);
    }
}
