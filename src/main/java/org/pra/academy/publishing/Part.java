package org.pra.academy.publishing;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pra.academy.content.ContentTree;
import org.pra.academy.kernel.Sha256;

/**
 * What changes as one thing and what trainees stay with or go over to as one thing: a lecture with its quiz, a sheet with its exemplars,
 * a file of rules. {@code key} is its folder or file.
 */
record Part(String key) {

    private static final Set<String> FOR_EVERYBODY =
            Set.of("public", "rules/entry-routes.yaml", "rules/timetable.yaml");
    private static final Set<String> IN_FOLDERS =
            Set.of("lectures", "videos", "employability", "scenarios", "checklists", "frontdesk", "drills");

    static Part of(String path) {
        String[] names = path.split("/");
        if (names[0].equals("public")) {
            return new Part("public");
        }
        return new Part(IN_FOLDERS.contains(names[0]) && names.length > 2 ? names[0] + "/" + names[1] : path);
    }

    /** Every part of a programme with a digest of its content. */
    static Map<Part, String> index(ContentTree tree) {
        Map<Part, StringBuilder> content = new TreeMap<>(Comparator.comparing(Part::key));
        for (String path : tree.everyPath()) {
            String digest = tree.media(path)
                    .map(ContentTree.Media::digest)
                    .orElseGet(() -> Sha256.hex(tree.text(path).orElseThrow().getBytes(StandardCharsets.UTF_8)));
            content.computeIfAbsent(of(path), part -> new StringBuilder())
                    .append(path)
                    .append('=')
                    .append(digest)
                    .append('\n');
        }
        Map<Part, String> index = new TreeMap<>(Comparator.comparing(Part::key));
        content.forEach(
                (part, text) -> index.put(part, Sha256.hex(text.toString().getBytes(StandardCharsets.UTF_8))));
        return index;
    }

    boolean holds(String path) {
        return of(path).equals(this);
    }

    /** What the institute decides for everybody at once: nobody stays with the old. */
    boolean forEverybody() {
        return FOR_EVERYBODY.contains(key);
    }

    Change.Kind kind() {
        return switch (key.contains("/") ? key.substring(0, key.indexOf('/')) : key) {
            case "lectures" -> Change.Kind.LECTURE;
            case "videos" -> Change.Kind.VIDEO;
            case "employability" -> Change.Kind.MODULE;
            case "scenarios" -> Change.Kind.SCENARIO;
            case "checklists" -> Change.Kind.CHECKLIST;
            case "units" -> Change.Kind.UNIT;
            case "questions" -> Change.Kind.QUESTIONS;
            case "assessments" -> Change.Kind.PAPER;
            case "rules" -> key.equals("rules/pass-rules.yaml") ? Change.Kind.PASS_RULES : Change.Kind.RULES;
            case "public" -> Change.Kind.PUBLIC;
            case "programme.yaml", "blocks.yaml" -> Change.Kind.PLAN;
            default -> Change.Kind.OTHER;
        };
    }
}
