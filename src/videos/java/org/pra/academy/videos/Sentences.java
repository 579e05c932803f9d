package org.pra.academy.videos;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a line into sentences; "Mr", "Dr" and "Rs" do not end one. */
final class Sentences {

    private static final Pattern END =
            Pattern.compile("(?<=[.?!।…][\"”’)]?)(?<!\\b(?:Mr|Ms|Dr|Rs|Mrs|No)\\.)\\s+(?=\\S)");

    private Sentences() {}

    static List<String> of(String line) {
        List<String> sentences = new ArrayList<>();
        for (String part : END.split(line.strip())) {
            if (!part.isBlank()) {
                sentences.add(part.strip());
            }
        }
        return sentences;
    }
}
