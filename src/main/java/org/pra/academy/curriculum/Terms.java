package org.pra.academy.curriculum;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Glossary marks {@code [[UHID]]} become links {@code #term-uhid}; remembers which terms a text used. */
final class Terms {

    private static final Pattern MARK = Pattern.compile("\\[\\[([^\\]|]+)(?:\\|([^\\]]+))?]]");
    private final Set<String> used = new TreeSet<>();

    String mark(String markdown) {
        Matcher matcher = MARK.matcher(markdown);
        return matcher.replaceAll(found -> {
            String term = found.group(1).strip();
            String shown = found.group(2) == null ? term : found.group(2);
            used.add(term);
            return Matcher.quoteReplacement("[" + shown + "](#" + anchor(term) + ")");
        });
    }

    Set<String> used() {
        return used;
    }

    static String anchor(String term) {
        return "term-" + term.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
