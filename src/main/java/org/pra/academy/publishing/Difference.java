package org.pra.academy.publishing;

import java.util.List;

/**
 * One difference, as the key of a sentence with its arguments. {@code weighty} marks what decides over marks or passing. Arguments that
 * begin with {@code @} are places in a file, to be shown in words.
 */
public record Difference(String key, List<String> args, boolean weighty) {

    static Difference of(String key, Object... args) {
        return new Difference("publishing.diff." + key, strings(args), false);
    }

    static Difference weighty(String key, Object... args) {
        return new Difference("publishing.diff." + key, strings(args), true);
    }

    private static List<String> strings(Object... args) {
        return List.of(args).stream().map(String::valueOf).toList();
    }
}
