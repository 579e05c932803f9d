package org.pra.academy.learning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts the stretch of a text that shows most of what was searched for, with the matches marked. */
final class Snippet {

    private static final int WORDS = 30;
    private static final int LEAD = 6;

    private Snippet() {}

    static List<SearchHit.Piece> of(String text, Set<String> matched) {
        List<SearchWords.Place> places = SearchWords.places(text);
        if (places.isEmpty()) {
            return List.of();
        }
        int first = best(places, matched);
        int last = Math.min(places.size(), first + WORDS) - 1;
        List<SearchHit.Piece> pieces = new ArrayList<>();
        int at = places.get(first).from();
        if (first > 0) {
            pieces.add(new SearchHit.Piece("… ", false));
        }
        for (SearchWords.Place place : places.subList(first, last + 1)) {
            if (matched.contains(place.word()) && place.from() >= at) {
                add(pieces, text.substring(at, place.from()), false);
                add(pieces, text.substring(place.from(), place.to()), true);
                at = place.to();
            }
        }
        boolean whole = last == places.size() - 1;
        add(
                pieces,
                whole
                        ? text.substring(at)
                        : text.substring(at, Math.max(at, places.get(last).to())) + " …",
                false);
        return pieces;
    }

    private static int best(List<SearchWords.Place> places, Set<String> matched) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < places.size(); i++) {
            if (matched.contains(places.get(i).word())) {
                int from = Math.max(0, i - LEAD);
                Set<String> seen = new HashSet<>();
                places.subList(from, Math.min(places.size(), from + WORDS)).stream()
                        .map(SearchWords.Place::word)
                        .filter(matched::contains)
                        .forEach(seen::add);
                if (seen.size() > most) {
                    most = seen.size();
                    best = from;
                }
            }
        }
        return best;
    }

    private static void add(List<SearchHit.Piece> pieces, String text, boolean match) {
        if (!text.isEmpty()) {
            pieces.add(new SearchHit.Piece(text, match));
        }
    }
}
