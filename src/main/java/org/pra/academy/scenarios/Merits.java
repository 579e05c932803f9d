package org.pra.academy.scenarios;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How the replies of each beat compare, over all situations in which they stand side by side. */
final class Merits {

    private final Script script;
    private final Map<String, Set<String>> best = new HashMap<>();
    private final Map<String, Set<String>> betters = new TreeMap<>();

    Merits(Script script) {
        this.script = script;
    }

    /** Takes in one situation: the open replies and what each led to. */
    void note(Script.Beat beat, List<Script.Reply> open, List<Play.Step> steps) {
        noteBest(beat, open, steps);
        noteBetters(open, steps);
    }

    private void noteBest(Script.Beat beat, List<Script.Reply> open, List<Play.Step> steps) {
        double most =
                steps.stream().mapToDouble(step -> worth(step.result())).max().orElse(0);
        Set<String> top = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            if (worth(steps.get(i).result()) == most) {
                top.add(open.get(i).id());
            }
        }
        if (top.size() == 1) {
            best.computeIfAbsent(beat.id(), _ -> new HashSet<>()).addAll(top);
        }
    }

    /** Keeps for each reply those that were open and at least as good in everything, wherever it was open so far. */
    private void noteBetters(List<Script.Reply> open, List<Play.Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            Set<String> still = betters.get(open.get(i).id());
            if (still == null || !still.isEmpty()) {
                Set<String> here = new TreeSet<>();
                for (int j = 0; j < steps.size(); j++) {
                    if (i != j
                            && atLeastAsGood(
                                    open.get(j),
                                    steps.get(j).result(),
                                    open.get(i),
                                    steps.get(i).result())) {
                        here.add(open.get(j).id());
                    }
                }
                if (still != null) {
                    here.retainAll(still);
                }
                betters.put(open.get(i).id(), here);
            }
        }
    }

    private boolean atLeastAsGood(Script.Reply reply, Script.Result result, Script.Reply other, Script.Result than) {
        return reply.minutes() <= other.minutes()
                && worth(result) >= worth(than)
                && script.variables().stream().allMatch(variable -> gain(result, variable) >= gain(than, variable));
    }

    private int gain(Script.Result result, Script.Variable variable) {
        int index = script.variables().indexOf(variable);
        int by = result.changes().stream()
                .filter(change -> change.index() == index)
                .mapToInt(Script.Change::by)
                .sum();
        return variable.highIsGood() ? by : -by;
    }

    /** Replies that another reply equals or beats in everything, in every situation, with that other one. */
    Map<String, String> dominated() {
        Map<String, String> dominated = new TreeMap<>();
        betters.forEach((reply, others) -> others.stream().findFirst().ifPresent(other -> dominated.put(reply, other)));
        return dominated;
    }

    /** The mean of the points of a result, and nothing at all for a critical fail. */
    static double worth(Script.Result result) {
        return result.critical().isPresent()
                ? -1
                : result.rubric().values().stream()
                        .mapToInt(Integer::intValue)
                        .average()
                        .orElse(0);
    }

    /** Replies that are the one best by points in some situation, by beat. */
    Set<String> best(String beat) {
        return best.getOrDefault(beat, Set.of());
    }
}
