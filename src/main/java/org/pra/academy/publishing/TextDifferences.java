package org.pra.academy.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pra.academy.content.Markdown;

/** Differences of a text, section by section, counted in sentences. */
final class TextDifferences {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…:]['\"”’)]{0,2})\\s+|\\s*\\n\\s*");
    private static final String BEGINNING = "";

    private TextDifferences() {}

    static List<Difference> between(String file, String before, String after) {
        Map<String, String> old = sections(before);
        Map<String, String> fresh = sections(after);
        List<Difference> found = new ArrayList<>();
        fresh.forEach((title, text) -> {
            String was = old.get(title);
            if (was == null) {
                found.add(Difference.of("sectionNew", title));
            } else if (!was.equals(text)) {
                found.add(changed(title, was, text));
            }
        });
        old.keySet().stream()
                .filter(title -> !fresh.containsKey(title))
                .forEach(title -> found.add(Difference.of("sectionGone", title)));
        List<String> kept = old.keySet().stream().filter(fresh::containsKey).toList();
        List<String> keptNow = fresh.keySet().stream().filter(old::containsKey).toList();
        if (!kept.equals(keptNow)) {
            found.add(Difference.of("sectionOrder", file));
        }
        return found;
    }

    private static Difference changed(String title, String before, String after) {
        int[] moved = apart(sentences(before), sentences(after));
        int gone = moved[0];
        int fresh = moved[1];
        int changed = Math.min(gone, fresh);
        String section = title.equals(BEGINNING) ? "@beginning" : title;
        if (gone == 0 && fresh == 0) {
            return Difference.of("sectionMarks", section);
        }
        return changed > 0 && gone == fresh
                ? Difference.of("sentences", section, changed)
                : Difference.of("sentencesMixed", section, changed, fresh - changed, gone - changed);
    }

    static int changedLines(String before, String after) {
        int[] moved = apart(before.lines().toList(), after.lines().toList());
        return Math.max(moved[0], moved[1]);
    }

    /** How many of the first are not in the second, and of the second not in the first; each counts as often as it stands. */
    static int[] apart(List<String> first, List<String> second) {
        Map<String, Integer> counts = new HashMap<>();
        first.forEach(text -> counts.merge(text, 1, Integer::sum));
        second.forEach(text -> counts.merge(text, -1, Integer::sum));
        int gone =
                counts.values().stream().mapToInt(count -> Math.max(0, count)).sum();
        int fresh =
                counts.values().stream().mapToInt(count -> Math.max(0, -count)).sum();
        return new int[] {gone, fresh};
    }

    private static List<String> sentences(String markdown) {
        return Stream.of(SENTENCE_END.split(markdown.lines()
                        .filter(line -> !line.startsWith("```"))
                        .reduce("", (all, line) -> all + "\n" + line)))
                .map(sentence -> Markdown.toText(sentence).strip())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static Map<String, String> sections(String markdown) {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        StringBuilder current = sections.computeIfAbsent(BEGINNING, title -> new StringBuilder());
        boolean fenced = false;
        for (String line : markdown.lines().toList()) {
            fenced ^= line.startsWith("```");
            if (!fenced && line.startsWith("## ")) {
                current = sections.computeIfAbsent(line.substring(3).strip(), title -> new StringBuilder());
            } else {
                current.append(line).append('\n');
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        sections.forEach((title, text) -> texts.put(title, text.toString().strip()));
        return texts;
    }
}
