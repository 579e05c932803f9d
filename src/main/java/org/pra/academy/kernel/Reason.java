package org.pra.academy.kernel;

import java.util.List;

/**
 * One rule's answer. {@code rule} is the rule's stable id, {@code key} a translation key whose text takes {@code args}: what was
 * shown, what is wanted, what is missing. The key with {@code .todo} behind it says what to do next, where there is something to do.
 */
public record Reason(String rule, boolean met, String key, List<String> args) {

    public Reason {
        args = List.copyOf(args);
    }

    public static Reason met(String rule, String key, Object... args) {
        return new Reason(rule, true, key, texts(args));
    }

    public static Reason missing(String rule, String key, Object... args) {
        return new Reason(rule, false, key, texts(args));
    }

    private static List<String> texts(Object[] args) {
        return java.util.Arrays.stream(args).map(String::valueOf).toList();
    }
}
