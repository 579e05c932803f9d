package org.pra.academy.publishing.ui;

import static org.pra.academy.shell.ui.Texts.text;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.pra.academy.publishing.Change;
import org.pra.academy.publishing.Difference;
import org.pra.academy.publishing.Policy;

/** Changes and their differences as people here say them. */
final class ChangeWords {

    private ChangeWords() {}

    /** Such as "Lecture L05 · Registration and identity". */
    static String title(Change change) {
        String named = text("publishing.kind." + change.kind(), change.id());
        return change.title().isEmpty() ? named : named + " · " + change.title();
    }

    static String sentence(Difference difference) {
        return text(
                difference.key(),
                difference.args().stream().map(ChangeWords::argument).toArray());
    }

    static String policy(Policy policy) {
        return text("publishing.policy." + policy);
    }

    private static String argument(String argument) {
        return argument.startsWith("@") ? place(argument.substring(1)) : argument;
    }

    /** A place in a file: the names of its keys in words where there are any, its ids as they are. */
    private static String place(String path) {
        return Arrays.stream(path.split("\\.(?!\\d)")).map(ChangeWords::word).collect(Collectors.joining(" › "));
    }

    private static String word(String key) {
        String asked = "publishing.field." + key.replace(' ', '-');
        String word = text(asked);
        return word.contains(asked) ? key.replace('-', ' ') : word;
    }
}
