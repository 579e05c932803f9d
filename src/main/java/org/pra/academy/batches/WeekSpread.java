package org.pra.academy.batches;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Spreads sources that stand in several weeks over them so that the weeks come out evenly full, measured against the minutes each week
 * can teach. Every week in which a source stands keeps some of it; the portions of a source always sum to its minutes.
 */
final class WeekSpread {

    private static final int GRAIN = 30;
    private final Map<Integer, Integer> capacity;
    private final Map<PlanSource, Map<Integer, Integer>> portions = new LinkedHashMap<>();
    private final Map<Integer, Integer> load = new TreeMap<>();

    private WeekSpread(Map<Integer, Integer> capacity) {
        this.capacity = capacity;
    }

    /** Minutes of each source by week. {@code capacity} holds the teaching minutes of every week. */
    static Map<PlanSource, Map<Integer, Integer>> of(List<PlanSource> sources, Map<Integer, Integer> capacity) {
        WeekSpread spread = new WeekSpread(capacity);
        sources.forEach(spread::even);
        boolean moved;
        do {
            moved = spread.moveOneGrain();
        } while (moved);
        return spread.portions;
    }

    private void even(PlanSource source) {
        Map<Integer, Integer> mine = new TreeMap<>();
        int weeks = source.weeks().size();
        int left = source.minutes().value();
        for (int i = 0; i < weeks; i++) {
            int portion = i == weeks - 1 ? left : source.minutes().value() / weeks / GRAIN * GRAIN;
            mine.put(source.weeks().get(i), portion);
            load.merge(source.weeks().get(i), portion, Integer::sum);
            left -= portion;
        }
        portions.put(source, mine);
    }

    private boolean moveOneGrain() {
        double best = 0;
        Runnable move = null;
        for (Map<Integer, Integer> mine : portions.values()) {
            for (int from : mine.keySet()) {
                for (int to : mine.keySet()) {
                    double gain = fullness(from, 0) - fullness(to, GRAIN);
                    if (gain > best + 1e-9 && mine.getOrDefault(from, 0) >= 2 * GRAIN) {
                        best = gain;
                        move = () -> move(mine, from, to);
                    }
                }
            }
        }
        if (move == null) {
            return false;
        }
        move.run();
        return true;
    }

    private void move(Map<Integer, Integer> mine, int from, int to) {
        mine.merge(from, -GRAIN, Integer::sum);
        mine.merge(to, GRAIN, Integer::sum);
        load.merge(from, -GRAIN, Integer::sum);
        load.merge(to, GRAIN, Integer::sum);
    }

    private double fullness(int week, int more) {
        return (load.getOrDefault(week, 0) + more) / (double) Math.max(1, capacity.getOrDefault(week, 1));
    }
}
