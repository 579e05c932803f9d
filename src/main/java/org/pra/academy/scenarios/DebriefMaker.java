package org.pra.academy.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a replayed conversation into what the debrief shows of each turn. Pure: the same run gives the same pages. */
final class DebriefMaker {

    private final Library.Kept kept;
    private final Script script;
    private final Conversation run;

    DebriefMaker(Library.Kept kept, Conversation run) {
        this.kept = kept;
        this.script = kept.script();
        this.run = run;
    }

    Debrief.Ending ending() {
        Script.Ending ending = run.ending().orElseThrow();
        return new Debrief.Ending(
                ending.title(), ending.text(), String.join(" + ", ending.levels()), ending.severity());
    }

    List<Debrief.Step> steps(Map<Integer, OwnWords.Said> said, Map<Integer, List<Debrief.Comment>> comments) {
        List<Debrief.Step> steps = new ArrayList<>();
        List<Conversation.Turn> turns = run.turns();
        for (int at = 0; at < turns.size(); at++) {
            steps.add(step(at, turns.get(at), Optional.ofNullable(said.get(at)), comments.getOrDefault(at, List.of())));
        }
        return steps;
    }

    private Debrief.Step step(
            int at, Conversation.Turn turn, Optional<OwnWords.Said> said, List<Debrief.Comment> comments) {
        Script.Person person = script.person(turn.beat().who());
        return new Debrief.Step(
                at,
                script.clock().plusMinutes(turn.before().minutes()).toString(),
                person.name() + ", " + person.role(),
                turn.beat().scene(),
                turn.arrived().stream().map(DebriefMaker::arrived).toList(),
                turn.words().says(),
                turn.words().signs(),
                turn.words().thought(),
                turn.beat().moment().orElse(null),
                said.map(OwnWords.Said::words).orElse(null),
                said.map(OwnWords.Said::scored).orElse(null),
                turn.reply().text(),
                String.join(
                        ", ",
                        turn.reply().techniques().stream().map(Technique::word).toList()),
                turn.result().rubric(),
                turn.result().changes().stream().map(this::change).toList(),
                turn.result()
                        .critical()
                        .map(id -> script.criticals().getOrDefault(id, id))
                        .orElse(null),
                turn.open().stream()
                        .filter(other -> !other.equals(turn.reply()))
                        .map(other -> other(turn.before(), other))
                        .toList(),
                expert(turn),
                turn.before().values().get(Script.AROUSAL),
                turn.after().values().get(Script.AROUSAL),
                comments);
    }

    private static String arrived(Script.Later later) {
        return (later.happens() + " "
                        + String.join(
                                " ",
                                later.changes().stream()
                                        .map(Script.Change::because)
                                        .toList()))
                .strip();
    }

    private Debrief.Change change(Script.Change change) {
        Script.Variable variable = script.variables().get(change.index());
        return new Debrief.Change(variable.says(), change.by(), change.because());
    }

    private Debrief.Other other(Situation before, Script.Reply reply) {
        Play.Step step = new Play(script).choose(before, reply);
        Situation after = step.after();
        String leadsTo = after.over()
                ? script.ending(String.valueOf(after.end()))
                        .map(Script.Ending::title)
                        .orElse("")
                : Play.words(script.beats().get(after.beat()), after).says();
        return new Debrief.Other(
                reply.text(),
                step.result().because(),
                step.result().rubric(),
                after.values().get(Script.AROUSAL),
                leadsTo);
    }

    private @Nullable String expert(Conversation.Turn turn) {
        return turn.beat().replies().stream()
                .filter(reply -> kept.exemplar().contains(reply.id()) && !reply.equals(turn.reply()))
                .map(Script.Reply::text)
                .findFirst()
                .orElse(null);
    }

    List<Debrief.Curve> curves() {
        List<Debrief.Curve> curves = new ArrayList<>();
        for (int i = 0; i < script.variables().size(); i++) {
            int index = i;
            List<Integer> values =
                    new ArrayList<>(List.of(script.variables().get(i).start()));
            run.turns().forEach(turn -> values.add(turn.after().values().get(index)));
            curves.add(new Debrief.Curve(script.variables().get(i).says(), values));
        }
        return curves;
    }

    /** The exemplar's arousal; it is played without anything drawn, as its author wrote it. */
    Debrief.Compared exemplar() {
        Conversation expert = Conversation.begin(script, java.util.Set.of()).then(kept.exemplar());
        List<Integer> arousal =
                new ArrayList<>(List.of(script.variables().getFirst().start()));
        expert.turns().forEach(turn -> arousal.add(turn.after().values().get(Script.AROUSAL)));
        return new Debrief.Compared(null, arousal);
    }

    List<Debrief.Dimension> dimensions() {
        return RubricRules.shown(run).stream()
                .map(shown -> new Debrief.Dimension(shown.dimension(), shown.points(), shown.mean(), shown.turns()))
                .toList();
    }
}
