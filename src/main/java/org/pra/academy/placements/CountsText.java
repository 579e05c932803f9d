package org.pra.academy.placements;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts as one text: a {@code task=count} a line, tasks in alphabetical order. */
final class CountsText {

    private CountsText() {}

    static String write(Map<String, Integer> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(count -> count.getKey() + "=" + count.getValue())
                        .collect(Collectors.joining("\n"));
    }

    static Map<String, Integer> read(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        text.lines().forEach(line -> {
            int equals = line.lastIndexOf('=');
            counts.put(line.substring(0, equals), Integer.valueOf(line.substring(equals + 1)));
        });
        return counts;
    }
}
