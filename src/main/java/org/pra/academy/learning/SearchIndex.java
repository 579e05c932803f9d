package org.pra.academy.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * An inverted index in memory. Ranks by BM25 with words of a title counting four times; a word also finds words that begin with it and,
 * when nothing else does, words one typing slip away. Texts that hold every word of the query come before those that hold some.
 */
final class SearchIndex {

    private static final double K = 1.2;
    private static final double B = 0.75;
    private static final int TITLE_WEIGHT = 4;
    private static final double BEGINNING = 0.5;
    private static final double SLIP = 0.3;
    private static final int SHORTEST_BEGINNING = 2;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final NavigableMap<String, Map<Integer, Integer>> postings = new TreeMap<>();
    private long words;

    /** A text that can be found. */
    record Entry(SearchHit.Kind kind, String itemId, String itemTitle, String title, String path, String text) {}

    /** An entry with the words of its text that made it a match. */
    record Found(Entry entry, double score, Set<String> words) {}

    void add(Entry entry) {
        int number = entries.size();
        entries.add(entry);
        int length = count(entry.text(), number, 1)
                + count(entry.title(), number, TITLE_WEIGHT)
                + count(entry.itemTitle(), number, 1);
        lengths.add(length);
        words += length;
    }

    private int count(String text, int entry, int weight) {
        List<SearchWords.Place> places = SearchWords.places(text);
        places.forEach(place ->
                postings.computeIfAbsent(place.word(), word -> new HashMap<>()).merge(entry, weight, Integer::sum));
        return places.size() * weight;
    }

    List<Found> find(String query, int most) {
        List<String> wanted = SearchWords.ofQuery(query);
        Map<Integer, Double> scores = new HashMap<>();
        Map<Integer, Integer> met = new HashMap<>();
        Map<Integer, Set<String>> matched = new HashMap<>();
        for (String word : wanted) {
            Map<Integer, Double> best = new HashMap<>();
            candidates(word)
                    .forEach((term, weight) -> score(term, weight).forEach((entry, score) -> {
                        best.merge(entry, score, Math::max);
                        matched.computeIfAbsent(entry, key -> new HashSet<>()).add(term);
                    }));
            best.forEach((entry, score) -> {
                scores.merge(entry, score, Double::sum);
                met.merge(entry, 1, Integer::sum);
            });
        }
        return scores.entrySet().stream()
                .map(score -> {
                    double share = met.getOrDefault(score.getKey(), 0) / (double) wanted.size();
                    return new Found(
                            entries.get(score.getKey()),
                            score.getValue() * share * share * share,
                            matched.getOrDefault(score.getKey(), Set.of()));
                })
                .sorted(Comparator.comparingDouble(Found::score).reversed())
                .limit(most)
                .toList();
    }

    /** Words of the index that a word of the query may mean, each with its weight. */
    private Map<String, Double> candidates(String word) {
        Map<String, Double> candidates = new LinkedHashMap<>();
        if (postings.containsKey(word)) {
            candidates.put(word, 1.0);
        }
        if (word.length() >= SHORTEST_BEGINNING) {
            postings.subMap(word, false, word + Character.MAX_VALUE, false)
                    .keySet()
                    .forEach(term -> candidates.put(term, BEGINNING * word.length() / term.length()));
        }
        if (candidates.isEmpty()) {
            postings.keySet().stream()
                    .filter(term -> SearchWords.slip(word, term))
                    .forEach(term -> candidates.put(term, SLIP));
        }
        return candidates;
    }

    private Map<Integer, Double> score(String term, double weight) {
        Map<Integer, Integer> found = postings.getOrDefault(term, Map.of());
        double rarity = Math.log(1 + (entries.size() - found.size() + 0.5) / (found.size() + 0.5));
        double mean = words / (double) Math.max(1, entries.size());
        Map<Integer, Double> scores = new HashMap<>();
        found.forEach((entry, count) -> scores.put(
                entry, weight * rarity * count * (K + 1) / (count + K * (1 - B + B * lengths.get(entry) / mean))));
        return scores;
    }

    int size() {
        return entries.size();
    }
}
