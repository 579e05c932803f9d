package org.pra.academy.scenarios;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every situation a script can come to, found by trying every reply in every situation. Situations that no condition can tell apart
 * count as one. Stops at {@link #MOST} situations and then says that it is not complete.
 */
final class Exploration {

    static final int MOST = 400_000;
    private final Script script;
    private final Play play;
    private final Map<Situation, Integer> known = new HashMap<>();
    private final List<Situation> situations = new ArrayList<>();
    private final List<int[]> leads = new ArrayList<>();
    private final List<Came> came = new ArrayList<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Integer> endings = new TreeMap<>();
    private final Map<String, String> stuck = new TreeMap<>();
    private final Merits merits;

    private record Came(int from, String by) {}

    Exploration(Script script) {
        this.script = script;
        this.play = new Play(script);
        this.merits = new Merits(script);
        starts().forEach(drawn -> add(play.start(drawn), new Came(-1, String.join(", ", drawn))));
        for (int at = 0; at < situations.size() && at < MOST; at++) {
            leads.add(tryAll(at));
        }
    }

    private List<Set<String>> starts() {
        List<Set<String>> starts = new ArrayList<>(List.of(Set.of()));
        for (Script.Draw draw : script.draws()) {
            for (Set<String> start : List.copyOf(starts)) {
                Set<String> with = new HashSet<>(start);
                with.add(draw.fact());
                starts.add(with);
            }
        }
        return starts;
    }

    private int[] tryAll(int at) {
        Situation now = situations.get(at);
        if (now.over()) {
            endings.putIfAbsent(String.valueOf(now.end()), at);
            return new int[0];
        }
        Script.Beat beat = script.beats().get(now.beat());
        seen.add(beat);
        seen.add(Play.words(beat, now));
        List<Script.Reply> open = play.open(now);
        if (open.isEmpty()) {
            stuck.putIfAbsent(beat.id(), "No reply is open here after: " + String.join(", ", walk(at)) + ".");
        }
        int[] to = new int[open.size()];
        List<Play.Step> steps = new ArrayList<>();
        for (int i = 0; i < to.length; i++) {
            to[i] = tryOne(at, now, open.get(i), steps);
        }
        if (steps.size() == open.size()) {
            merits.note(beat, open, steps);
        }
        return to;
    }

    private int tryOne(int at, Situation now, Script.Reply reply, List<Play.Step> steps) {
        seen.add(reply);
        try {
            Play.Step step = play.choose(now, reply);
            steps.add(step);
            seen.add(step.result());
            seen.addAll(step.arrived());
            return add(step.after(), new Came(at, reply.id()));
        } catch (IllegalStateException e) {
            stuck.putIfAbsent(reply.id(), e.getMessage() + " After: " + String.join(", ", walk(at)) + ".");
            return -1;
        }
    }

    private int add(Situation after, Came way) {
        Situation same = alike(after);
        Integer index = known.putIfAbsent(same, situations.size());
        if (index != null) {
            return index;
        }
        situations.add(same);
        came.add(way);
        return situations.size() - 1;
    }

    private Situation alike(Situation now) {
        List<Integer> values = new ArrayList<>(now.values());
        for (int i = 1; i < values.size(); i++) {
            if (!script.names().isRead(i)) {
                values.set(i, script.variables().get(i).start());
            }
        }
        int minutes = Math.min(now.minutes(), script.names().latestMinuteRead() + 1);
        return new Situation(
                now.beat(), now.back(), List.copyOf(values), now.facts(), now.pending(), minutes, now.end());
    }

    boolean complete() {
        return situations.size() <= MOST;
    }

    int size() {
        return situations.size();
    }

    /** Whether a beat, a wording, a reply, a result or a delayed effect ever comes in. */
    boolean comesIn(Object part) {
        return seen.contains(part);
    }

    boolean reaches(String ending) {
        return endings.containsKey(ending);
    }

    /** The fewest choices that lead to an ending, with the facts drawn for it before a colon. */
    List<String> shortest(String ending) {
        Integer at = endings.get(ending);
        return at == null ? List.of() : walk(at);
    }

    /** The facts drawn for the shortest way to an ending. */
    String drawnFor(String ending) {
        int at = endings.getOrDefault(ending, 0);
        while (came.get(at).from() >= 0) {
            at = came.get(at).from();
        }
        return came.get(at).by();
    }

    private List<String> walk(int to) {
        List<String> walk = new ArrayList<>();
        for (int at = to; came.get(at).from() >= 0; at = came.get(at).from()) {
            walk.addFirst(came.get(at).by());
        }
        return walk;
    }

    /** Where one cannot go on, by beat or reply, with the way there. */
    Map<String, String> stuck() {
        return stuck;
    }

    /** How the replies compared with each other in every situation. */
    Merits merits() {
        return merits;
    }

    /** Beats that can come round again in exactly the same situation, for ever. */
    Set<String> endless() {
        int[] into = new int[situations.size()];
        leads.forEach(to -> Arrays.stream(to).filter(next -> next >= 0).forEach(next -> into[next]++));
        Deque<Integer> free = new ArrayDeque<>();
        for (int i = 0; i < into.length; i++) {
            if (into[i] == 0) {
                free.add(i);
            }
        }
        boolean[] done = new boolean[into.length];
        while (!free.isEmpty()) {
            int at = free.poll();
            done[at] = true;
            if (at < leads.size()) {
                Arrays.stream(leads.get(at))
                        .filter(next -> next >= 0 && --into[next] == 0)
                        .forEach(free::add);
            }
        }
        Set<String> beats = new HashSet<>();
        for (int i = 0; i < done.length; i++) {
            if (!done[i] && !situations.get(i).over()) {
                beats.add(script.beats().get(situations.get(i).beat()).id());
            }
        }
        return beats;
    }
}
