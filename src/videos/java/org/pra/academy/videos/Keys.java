package org.pra.academy.videos;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** Reads words and numbers of a storyboard; what is not in the vocabulary becomes a fault with what would be. */
final class Keys {

    private Keys() {}

    /** Notes a fault for every key that is not allowed here. */
    static void only(ContentNode node, Collection<String> allowed) {
        node.entries().forEach((key, value) -> {
            if (!allowed.contains(key)) {
                value.fault(
                        "storyboard-key",
                        "The key '" + key + "' means nothing here; known are " + sorted(allowed) + ".");
            }
        });
    }

    static double number(ContentNode node, String key, double otherwise) {
        return node.optional(key).map(Keys::number).orElse(otherwise);
    }

    static double number(ContentNode node) {
        try {
            return Double.parseDouble(node.asText());
        } catch (NumberFormatException e) {
            node.fault("not-a-number", "A number is expected here.");
            return 0;
        }
    }

    static double[] numbers(ContentNode node, int least) {
        List<Double> found = new ArrayList<>();
        for (ContentNode item : node.items()) {
            found.add(number(item));
        }
        if (found.size() < least) {
            node.fault("storyboard-place", "At least " + least + " numbers are expected here.");
        }
        while (found.size() < least) {
            found.add(0.0);
        }
        return found.stream().mapToDouble(Double::doubleValue).toArray();
    }

    static <T> T known(ContentNode node, Map<String, T> words, T standIn) {
        T found = words.get(node.asText());
        if (found == null) {
            node.fault(
                    "storyboard-word",
                    "'" + node.asText() + "' is not in the vocabulary; known are " + sorted(words.keySet()) + ".");
            return standIn;
        }
        return found;
    }

    static <E extends Enum<E>> E word(ContentNode node, Class<E> type, E standIn) {
        for (E value : type.getEnumConstants()) {
            if (written(value).equals(node.asText())) {
                return value;
            }
        }
        node.fault(
                "storyboard-word",
                "'" + node.asText() + "' is not in the vocabulary; known are "
                        + sorted(Set.of(type.getEnumConstants()).stream()
                                .map(Keys::written)
                                .toList()) + ".");
        return standIn;
    }

    static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String sorted(Collection<String> words) {
        return String.join(", ", words.stream().sorted().toList());
    }
}
