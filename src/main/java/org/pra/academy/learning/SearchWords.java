package org.pra.academy.learning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits texts into the words a search compares: small letters, no accents, plural endings gone. "PM-JAY" is found as pmjay, pm and jay.
 */
final class SearchWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern COMPOUND = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:-[\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Set<String> EVERYWHERE = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "by", "do", "does", "for", "from", "how", "i", "in", "is", "it",
            "my", "of", "on", "or", "that", "the", "this", "to", "was", "what", "when", "which", "who", "with", "you",
            "your");

    /** A word at its place in the text it came from. */
    record Place(String word, int from, int to) {}

    private SearchWords() {}

    static List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        Matcher found = COMPOUND.matcher(text);
        while (found.find()) {
            places.add(new Place(plain(found.group()), found.start(), found.end()));
            if (found.group().indexOf('-') > 0) {
                int from = found.start();
                WORD.matcher(found.group())
                        .results()
                        .forEach(part ->
                                places.add(new Place(plain(part.group()), from + part.start(), from + part.end())));
            }
        }
        return places;
    }

    /** The words of a query that tell something; all of them when none does. */
    static List<String> ofQuery(String query) {
        List<String> all =
                places(query).stream().map(Place::word).distinct().limit(12).toList();
        List<String> telling =
                all.stream().filter(word -> !EVERYWHERE.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    static String plain(String word) {
        String small = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("-", "");
        if (small.length() > 4 && small.endsWith("ies")) {
            return small.substring(0, small.length() - 3) + "y";
        }
        boolean plural = small.length() > 3
                && small.endsWith("s")
                && !small.endsWith("ss")
                && !small.endsWith("us")
                && !small.endsWith("is");
        return plural ? small.substring(0, small.length() - 1) : small;
    }

    /** True when one typing slip (a letter more, less, other or swapped) lies between the words. */
    static boolean slip(String typed, String meant) {
        int longer = Math.max(typed.length(), meant.length());
        if (Math.abs(typed.length() - meant.length()) > 1 || longer < 4) {
            return false;
        }
        int start = 0;
        while (start < Math.min(typed.length(), meant.length()) && typed.charAt(start) == meant.charAt(start)) {
            start++;
        }
        String a = typed.substring(start);
        String b = meant.substring(start);
        if (a.length() > b.length()) {
            return a.substring(1).equals(b);
        }
        if (a.length() < b.length()) {
            return b.substring(1).equals(a);
        }
        boolean swapped = a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
        return swapped || (!a.isEmpty() && a.substring(1).equals(b.substring(1)));
    }
}
