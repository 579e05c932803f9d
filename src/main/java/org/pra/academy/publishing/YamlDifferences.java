package org.pra.academy.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pra.academy.content.ContentNode;

/** Differences of a structured file, value by value; things with an id are held beside the thing of the same id. */
final class YamlDifferences {

    private static final Set<String> DECIDING =
            Set.of("pass", "critical", "weight", "measure", "marks", "min", "max", "units", "needs");
    private static final int LONGEST_VALUE = 90;
    private final List<Difference> found = new ArrayList<>();

    private YamlDifferences() {}

    static List<Difference> between(String file, ContentNode before, ContentNode after) {
        YamlDifferences differences = new YamlDifferences();
        differences.maps("", before, after);
        return differences.found;
    }

    private void maps(String place, ContentNode before, ContentNode after) {
        Map<String, ContentNode> old = before.entries();
        Map<String, ContentNode> fresh = after.entries();
        Set<String> keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(fresh.keySet());
        for (String key : keys) {
            ContentNode was = old.get(key);
            ContentNode is = fresh.get(key);
            String at = place.isEmpty() ? key : place + "." + key;
            if (key.equals("critical")) {
                critical(place, was, is);
            } else if (was == null) {
                add("added", at, value(at, Objects.requireNonNull(is)));
            } else if (is == null) {
                add("gone", at, value(at, was));
            } else {
                nodes(at, was, is);
            }
        }
    }

    private void critical(String place, @Nullable ContentNode was, @Nullable ContentNode is) {
        boolean before = was != null && "true".equals(was.asText());
        boolean now = is != null && "true".equals(is.asText());
        if (before != now) {
            found.add(Difference.weighty(now ? "criticalNow" : "criticalNoMore", last(place)));
        }
    }

    private void nodes(String at, ContentNode was, ContentNode is) {
        if (was.isList() && is.isList()) {
            lists(at, was.items(), is.items());
        } else if (was.isMap() && is.isMap()) {
            maps(at, was, is);
        } else {
            String before = value(at, was);
            String now = value(at, is);
            if (!flat(was).equals(flat(is))) {
                found.add(weigh(at, "value", "@" + at, before, now));
            }
        }
    }

    private void lists(String at, List<ContentNode> was, List<ContentNode> is) {
        Map<String, ContentNode> old = byName(was);
        Map<String, ContentNode> fresh = byName(is);
        if (old.isEmpty() || fresh.isEmpty()) {
            plain(at, was, is);
            return;
        }
        boolean items = at.equals("items") && is.stream().anyMatch(item -> item.has("stem"));
        String kind = items ? "item" : "thing";
        List<String> added =
                fresh.keySet().stream().filter(id -> !old.containsKey(id)).toList();
        List<String> gone =
                old.keySet().stream().filter(id -> !fresh.containsKey(id)).toList();
        if (!added.isEmpty()) {
            found.add(weigh(at, kind + "New", "@" + at, added.size(), names(added)));
        }
        if (!gone.isEmpty()) {
            found.add(weigh(at, kind + "Gone", "@" + at, gone.size(), names(gone)));
        }
        List<String> changed = fresh.keySet().stream()
                .filter(old::containsKey)
                .filter(id -> !flat(of(old, id)).equals(flat(of(fresh, id))))
                .toList();
        if (items && !changed.isEmpty()) {
            found.add(Difference.of("itemChanged", "@" + at, changed.size(), names(changed)));
            changed.stream()
                    .filter(id -> !right(of(old, id)).equals(right(of(fresh, id))))
                    .forEach(id -> found.add(Difference.weighty("answer", id)));
        } else {
            changed.forEach(id -> maps(at + "." + id, of(old, id), of(fresh, id)));
        }
        List<String> kept = old.keySet().stream().filter(fresh::containsKey).toList();
        if (!kept.equals(fresh.keySet().stream().filter(old::containsKey).toList())) {
            add("order", at);
        }
    }

    private static ContentNode of(Map<String, ContentNode> things, String id) {
        return Objects.requireNonNull(things.get(id));
    }

    private void plain(String at, List<ContentNode> was, List<ContentNode> is) {
        List<String> old = was.stream().map(YamlDifferences::flat).toList();
        List<String> fresh = is.stream().map(YamlDifferences::flat).toList();
        if (old.equals(fresh)) {
            return;
        }
        int[] moved = TextDifferences.apart(old, fresh);
        if (moved[0] == 0 && moved[1] == 0) {
            add("order", at);
        } else if (Math.max(old.size(), fresh.size()) <= 6
                && String.join(", ", old).length() + String.join(", ", fresh).length() <= 2 * LONGEST_VALUE) {
            found.add(weigh(at, "value", "@" + at, none(String.join(", ", old)), none(String.join(", ", fresh))));
        } else {
            int changed = Math.min(moved[0], moved[1]);
            found.add(weigh(at, "entries", "@" + at, changed, moved[1] - changed, moved[0] - changed));
        }
    }

    private void add(String key, String at, Object... more) {
        List<Object> args = new ArrayList<>(List.of("@" + at));
        args.addAll(List.of(more));
        found.add(weigh(at, key, args.toArray()));
    }

    private static Difference weigh(String at, String key, Object... args) {
        boolean deciding = at.endsWith("-percent")
                || List.of(at.split("\\.")).stream().anyMatch(DECIDING::contains)
                || at.contains("critical-");
        return deciding ? Difference.weighty(key, args) : Difference.of(key, args);
    }

    /** Things by id, term, title or number, in their order; empty when they have no name of their own. */
    private static Map<String, ContentNode> byName(List<ContentNode> things) {
        Map<String, ContentNode> named = new LinkedHashMap<>();
        for (ContentNode thing : things) {
            String name = Stream.of("id", "week", "term", "ask", "title", "day")
                    .filter(thing::has)
                    .map(thing::text)
                    .findFirst()
                    .orElse("");
            if (name.isEmpty() || named.put(name, thing) != null) {
                return Map.of();
            }
        }
        return named;
    }

    /** The text of the right answer, so that a new order of the same answers is no new key. */
    private static String right(ContentNode item) {
        return item.list("options").stream()
                .filter(option -> option.flag("correct"))
                .map(option -> option.text("text"))
                .collect(Collectors.joining("|"));
    }

    private static String value(String at, ContentNode node) {
        String flat = flat(node);
        String shown = flat.length() > LONGEST_VALUE ? flat.substring(0, LONGEST_VALUE) + "…" : flat;
        return none(at.endsWith("-percent") && !shown.isEmpty() ? shown + " %" : shown);
    }

    private static String none(String value) {
        return value.isEmpty() ? "–" : value;
    }

    private static String names(List<String> names) {
        return names.size() <= 8 ? String.join(", ", names) : String.join(", ", names.subList(0, 8)) + ", …";
    }

    private static String last(String place) {
        return place.substring(place.lastIndexOf('.') + 1);
    }

    private static String flat(ContentNode node) {
        if (node.isList()) {
            return node.items().stream().map(YamlDifferences::flat).collect(Collectors.joining(", "));
        }
        if (node.isMap()) {
            return node.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + flat(entry.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return node.asText();
    }
}
