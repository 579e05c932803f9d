package org.pra.academy.frontdesk;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How the counter searches: numbers and dates must be the same, names need only begin alike in one of the names a person is known by. */
final class SearchRules {

    private SearchRules() {}

    static boolean matches(Map<String, String> wanted, Entry entry) {
        return wanted.entrySet().stream().allMatch(one -> matches(one.getKey(), one.getValue(), entry));
    }

    private static boolean matches(String field, String value, Entry entry) {
        String small = value.toLowerCase(Locale.ROOT);
        return switch (field) {
            case "number" -> entry.id().toLowerCase(Locale.ROOT).endsWith(small);
            case "name" -> entry.field("name").toLowerCase(Locale.ROOT).matches("(.* )?" + Pattern.quote(small) + ".*");
            default -> entry.field(field).toLowerCase(Locale.ROOT).equals(small);
        };
    }
}
