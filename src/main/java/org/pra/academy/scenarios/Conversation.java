package org.pra.academy.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A run replayed from its seed and its choices: the same script, seed and choices always give the same conversation. */
final class Conversation {

    private final Script script;
    private final Play play;
    private final long seed;
    private final List<Turn> turns = new ArrayList<>();
    private Situation now;
    private List<Script.Later> arrived = List.of();

    /** One choice: what was said and had happened before it, the result that held, and the situations around it. */
    record Turn(
            Script.Beat beat,
            Script.Words words,
            List<Script.Later> arrived,
            Script.Reply reply,
            Script.Result result,
            List<Script.Reply> open,
            Situation before,
            Situation after) {}

    private Conversation(Script script, long seed, Situation start) {
        this.script = script;
        this.play = new Play(script);
        this.seed = seed;
        this.now = start;
    }

    static Conversation begin(Script script, long seed) {
        Play play = new Play(script);
        return new Conversation(script, seed, play.start(play.drawn(seed)));
    }

    static Conversation begin(Script script, Set<String> drawn) {
        return new Conversation(script, 0, new Play(script).start(drawn));
    }

    /** From any situation on, for trying something out. */
    static Conversation from(Script script, long seed, Situation start) {
        return new Conversation(script, seed, start);
    }

    static Conversation replay(Script script, long seed, List<String> replies) {
        return begin(script, seed).then(replies);
    }

    Conversation then(List<String> replies) {
        replies.forEach(this::choose);
        return this;
    }

    void choose(String replyId) {
        Script.Beat beat = beat().orElseThrow(() -> new IllegalStateException("The conversation is over."));
        List<Script.Reply> open = open();
        Script.Reply reply = open.stream()
                .filter(found -> found.id().equals(replyId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + replyId + "' is not open at '" + beat.id() + "', where there are "
                                + open.stream().map(Script.Reply::id).collect(Collectors.joining(", ")) + "."));
        Play.Step step = play.choose(now, reply);
        turns.add(new Turn(beat, words(), arrived, reply, step.result(), open, now, step.after()));
        arrived = step.arrived();
        now = step.after();
    }

    /** The beat to answer now; empty when the conversation is over. */
    Optional<Script.Beat> beat() {
        return now.over() ? Optional.empty() : Optional.of(script.beats().get(now.beat()));
    }

    Script.Words words() {
        return Play.words(script.beats().get(now.beat()), now);
    }

    List<Script.Reply> open() {
        return play.open(now);
    }

    /** The open replies in the order this run shows them. */
    List<Script.Reply> shown() {
        return new Draws(seed, turns.size()).shuffled(open());
    }

    /** Delayed effects that came in with the beat now. */
    List<Script.Later> arrived() {
        return arrived;
    }

    Optional<Script.Ending> ending() {
        return Optional.ofNullable(now.end()).flatMap(script::ending);
    }

    Situation now() {
        return now;
    }

    int arousal() {
        return now.values().get(Script.AROUSAL);
    }

    List<Turn> turns() {
        return List.copyOf(turns);
    }

    Set<String> criticals() {
        return turns.stream()
                .flatMap(turn -> turn.result().critical().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Script script() {
        return script;
    }
}
