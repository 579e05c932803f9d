package org.pra.academy.scenarios;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A run replayed from its choices: the same script and the same choices always give the same state. */
final class Conversation {

    private final Script script;
    private final List<Turn> turns = new ArrayList<>();
    private final Set<String> facts = new HashSet<>();
    private final Set<String> criticals = new HashSet<>();
    private int arousal;
    private String place;

    /** One choice with the state before and after it. */
    record Turn(Script.Beat beat, Script.Reply reply, int before, int after) {}

    private Conversation(Script script) {
        this.script = script;
        this.arousal = script.startArousal();
        this.place = script.beats().getFirst().id();
    }

    static Conversation replay(Script script, List<String> replies) {
        Conversation conversation = new Conversation(script);
        replies.forEach(conversation::choose);
        return conversation;
    }

    void choose(String replyId) {
        Script.Beat beat = beat().orElseThrow(() -> new IllegalStateException("The conversation is over."));
        Script.Reply reply = beat.replies().stream()
                .filter(found -> found.id().equals(replyId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no such reply here."));
        int before = arousal;
        arousal = Math.clamp(arousal + reply.arousal(), Script.CALMEST, Script.INCIDENT);
        facts.addAll(reply.sets());
        reply.critical().ifPresent(criticals::add);
        turns.add(new Turn(beat, reply, before, arousal));
        place = reply.next();
    }

    /** The beat to answer now; empty when the conversation is over. */
    Optional<Script.Beat> beat() {
        return arousal >= Script.INCIDENT ? Optional.empty() : script.beat(place);
    }

    /** How it ended; empty while it goes on. */
    Optional<Script.Ending> ending() {
        if (beat().isPresent()) {
            return Optional.empty();
        }
        if (arousal < Script.INCIDENT) {
            Optional<Script.Ending> named = script.ending(place);
            if (named.isPresent()) {
                return named;
            }
        }
        return script.endings().stream()
                .filter(ending ->
                        ending.from().isEmpty() || arousal >= ending.from().get())
                .filter(ending ->
                        ending.upTo().isEmpty() || arousal <= ending.upTo().get())
                .filter(ending -> ending.needs().isEmpty()
                        || facts.contains(ending.needs().get()))
                .filter(ending -> ending.from().isPresent()
                        || ending.upTo().isPresent()
                        || ending.needs().isPresent()
                        || isLast(ending))
                .findFirst();
    }

    private boolean isLast(Script.Ending ending) {
        return script.endings().getLast().equals(ending);
    }

    int arousal() {
        return arousal;
    }

    List<Turn> turns() {
        return List.copyOf(turns);
    }

    Set<String> criticals() {
        return Set.copyOf(criticals);
    }

    /** Mean of the points shown in each rubric dimension that came up, 0 to 4. */
    Map<String, Double> dimensions() {
        Map<String, List<Integer>> points = new TreeMap<>();
        turns.forEach(turn -> turn.reply()
                .tags()
                .forEach((dimension, point) -> points.computeIfAbsent(dimension, _ -> new ArrayList<>())
                        .add(point)));
        Map<String, Double> means = new TreeMap<>();
        points.forEach((dimension, all) -> means.put(
                dimension, all.stream().mapToInt(Integer::intValue).average().orElse(0)));
        return means;
    }
}
