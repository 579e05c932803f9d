package org.pra.academy.publishing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;

/** Holds one programme beside another and says in plain words what is other, part by part. */
final class Comparison {

    private final ContentTree before;
    private final ContentTree after;

    private Comparison(ContentTree before, ContentTree after) {
        this.before = before;
        this.after = after;
    }

    static List<Change> between(ContentTree before, ContentTree after) {
        Map<Part, String> old = Part.index(before);
        Map<Part, String> fresh = Part.index(after);
        Set<Part> all = new TreeSet<>(Comparator.comparing(Part::kind).thenComparing(Part::key));
        all.addAll(old.keySet());
        all.addAll(fresh.keySet());
        Comparison comparison = new Comparison(before, after);
        return all.stream()
                .filter(part -> !Objects.equals(old.get(part), fresh.get(part)))
                .map(part -> comparison.change(part, old.containsKey(part), fresh.containsKey(part)))
                .toList();
    }

    private Change change(Part part, boolean was, boolean is) {
        ContentNode head = head(is ? after : before, part);
        String name = part.key().substring(part.key().lastIndexOf('/') + 1).replace(".yaml", "");
        String id = Optional.of(head.text("id", head.text("code", "")))
                .filter(found -> !found.isEmpty())
                .orElse(name);
        Change.Sort sort = was && is ? Change.Sort.CHANGED : is ? Change.Sort.NEW : Change.Sort.GONE;
        return new Change(
                part.key(),
                part.kind(),
                sort,
                id,
                head.text("title", ""),
                part.forEverybody(),
                sort == Change.Sort.CHANGED ? differences(part) : List.of());
    }

    private static ContentNode head(ContentTree tree, Part part) {
        String path = tree.text(part.key()).isPresent()
                ? part.key()
                : tree.paths(part.key() + "/", ".yaml").stream()
                        .filter(found -> found.indexOf('/', part.key().length() + 1) < 0)
                        .filter(found -> node(tree, found).has("id"))
                        .findFirst()
                        .orElse(part.key());
        return node(tree, path);
    }

    private static ContentNode node(ContentTree tree, String path) {
        return Yaml.parse(path, path.endsWith(".yaml") ? tree.text(path).orElse("") : "", 1, new Faults());
    }

    private List<Difference> differences(Part part) {
        Set<String> paths = new TreeSet<>(before.everyPath());
        paths.addAll(after.everyPath());
        List<Difference> found = new ArrayList<>();
        paths.stream().filter(part::holds).forEach(path -> file(path, found));
        return List.copyOf(found);
    }

    private void file(String path, List<Difference> found) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Optional<ContentTree.Media> oldMedia = before.media(path);
        Optional<ContentTree.Media> newMedia = after.media(path);
        Optional<String> old = before.text(path);
        Optional<String> fresh = after.text(path);
        if (old.equals(fresh) && oldMedia.equals(newMedia)) {
            return;
        }
        if (oldMedia.isPresent() && newMedia.isPresent()) {
            found.add(Difference.of("media", name, size(oldMedia.get()), size(newMedia.get())));
        } else if (old.isEmpty() && oldMedia.isEmpty()) {
            found.add(Difference.of("fileNew", name));
        } else if (fresh.isEmpty() && newMedia.isEmpty()) {
            found.add(Difference.of("fileGone", name));
        } else if (path.endsWith(".md")) {
            found.addAll(TextDifferences.between(name, old.orElse(""), fresh.orElse("")));
        } else if (path.endsWith(".yaml")) {
            List<Difference> inside = YamlDifferences.between(name, node(before, path), node(after, path));
            found.addAll(inside.isEmpty() ? List.of(Difference.of("notes", name)) : inside);
        } else {
            found.add(Difference.of("lines", name, TextDifferences.changedLines(old.orElse(""), fresh.orElse(""))));
        }
    }

    private static String size(ContentTree.Media media) {
        return media.size() < 1_000_000
                ? Math.max(1, media.size() / 1_000) + " kB"
                : String.format(Locale.ROOT, "%.1f MB", media.size() / 1_000_000.0);
    }
}
