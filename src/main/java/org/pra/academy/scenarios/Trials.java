package org.pra.academy.scenarios;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pra.academy.content.Faults;

/** Lets players of habit and an expert play a script many times with seeds 1 to {@link #RUNS}, and counts who is found competent. */
final class Trials {

    static final int RUNS = 10_000;
    private static final int RANDOM_AT_MOST = 5;
    private static final int BOOK_AT_MOST = 30;
    private static final int WIDTH = 150;
    private static final int FULL = 100;
    private static final int LONGEST = 60;
    private final Script script;
    private final Map<Set<String>, Conversation> expert = new HashMap<>();

    Trials(Script script) {
        this.script = script;
    }

    /** How one kind of player fared: runs found competent in 100, the mean score, and how often each ending came. */
    record Fared(String player, double competent, double score, double lowest, Map<String, Integer> endings) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-15s competent %5.1f %%  mean score %5.1f %%  %s",
                    player,
                    competent,
                    score,
                    endings);
        }
    }

    private List<Fared> all() {
        List<Fared> all = new ArrayList<>();
        all.add(fared("expert", seed -> expert.computeIfAbsent(new Play(script).drawn(seed), this::search)));
        for (Habit habit : Habit.values()) {
            all.add(fared(habit.word(), seed -> played(habit, seed)));
        }
        return all;
    }

    /** Notes who passes that should not, and answers with how everybody fared. */
    List<Fared> check(Faults faults) {
        List<Fared> all = all();
        if (all.getFirst().lowest() < FULL) {
            faults.add(
                    script.file(), 1, "exemplar", "With some facts drawn, even an expert does not come to full marks.");
        }
        limit(faults, all, Habit.RANDOM, RANDOM_AT_MOST, "random-passes");
        limit(faults, all, Habit.BY_THE_BOOK, BOOK_AT_MOST, "book-passes");
        return all;
    }

    private void limit(Faults faults, List<Fared> all, Habit habit, int most, String rule) {
        all.stream()
                .filter(fared -> fared.player().equals(habit.word()) && fared.competent() >= most)
                .forEach(fared -> faults.add(
                        script.file(),
                        1,
                        rule,
                        String.format(
                                Locale.ROOT,
                                "Playing '%s' is found competent in %.1f of 100 runs; fewer than %d is wanted.",
                                habit.word(),
                                fared.competent(),
                                most)));
    }

    private interface Player {
        Conversation play(long seed);
    }

    private Fared fared(String name, Player player) {
        int competent = 0;
        double sum = 0;
        double lowest = FULL;
        Map<String, Integer> endings = new TreeMap<>();
        for (long seed = 1; seed <= RUNS; seed++) {
            Conversation run = player.play(seed);
            double score = RubricRules.score(run).value().doubleValue();
            competent += RubricRules.competent(run).holds() ? 1 : 0;
            sum += score;
            lowest = Math.min(lowest, score);
            endings.merge(run.ending().map(Script.Ending::id).orElse("none"), 1, Integer::sum);
        }
        return new Fared(name, competent * 100.0 / RUNS, sum / RUNS, lowest, endings);
    }

    private Conversation played(Habit habit, long seed) {
        Conversation run = Conversation.begin(script, seed);
        Draws chance = new Draws(seed, habit.word().length() + 1_000);
        while (run.beat().isPresent() && run.turns().size() < LONGEST) {
            run.choose(habit.choose(run.open(), chance).id());
        }
        return run;
    }

    private record Way(Situation now, List<String> replies, int lost) {}

    /** Looks for the run with the most points, keeping the most promising ways at each turn. */
    private Conversation search(Set<String> drawn) {
        Play play = new Play(script);
        List<Way> ways = List.of(new Way(play.start(drawn), List.of(), 0));
        Conversation best = null;
        for (int turn = 0; turn < LONGEST && !ways.isEmpty(); turn++) {
            List<Way> next = new ArrayList<>();
            for (Way way : ways) {
                for (Script.Reply reply : play.open(way.now())) {
                    Play.Step step = play.choose(way.now(), reply);
                    List<String> replies = new ArrayList<>(way.replies());
                    replies.add(reply.id());
                    next.add(new Way(step.after(), replies, way.lost() + lost(step.result())));
                }
            }
            for (Way way : next) {
                if (way.now().over()) {
                    Conversation run = Conversation.begin(script, drawn).then(way.replies());
                    best = best == null || rank(run) > rank(best) ? run : best;
                }
            }
            ways = next.stream()
                    .filter(way -> !way.now().over())
                    .sorted(Comparator.comparingInt(Way::lost))
                    .limit(WIDTH)
                    .toList();
        }
        return best == null ? Conversation.begin(script, drawn) : best;
    }

    private static int lost(Script.Result result) {
        return result.critical().isPresent()
                ? FULL
                : result.rubric().values().stream()
                        .mapToInt(points -> RubricRules.MOST - points)
                        .sum();
    }

    private static double rank(Conversation run) {
        return RubricRules.score(run).value().doubleValue()
                + (RubricRules.competent(run).holds() ? FULL : 0);
    }
}
