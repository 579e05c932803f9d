package org.pra.academy.frontdesk;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;

/** All tasks of the programme, each ready to be filled with the case of a seed; every task proves itself by its walks. */
final class TaskShelf {

    private static final String NAME = "/task.yaml";
    private static final Pattern BRACES = Pattern.compile("\\{\\{(\\w+)}}");
    private static final int PROVED_SEEDS = 2;
    private static final int HALF = 32;
    private static final int KEPT = 64;
    private final ContentTree files;
    private final Premises premises;
    private final Map<String, HisForm> forms;
    private final Map<String, Sheet> sheets = new TreeMap<>();
    private final Map<String, Task> published = new TreeMap<>();
    private final Map<Drawn, Task> drawn = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Drawn, Task> eldest) {
            return size() > KEPT;
        }
    });

    private record Drawn(String id, long seed) {}

    /** A task as it stands in its file. */
    record Sheet(String id, String folder, Cases cases, boolean varies, String digest) {}

    private TaskShelf(ContentTree files, Faults faults) {
        this.files = files;
        PremisesReader reader = new PremisesReader(files, faults);
        this.premises = reader.premises();
        this.forms = reader.forms();
        if (faults.none()) {
            files.paths("frontdesk/", NAME).forEach(path -> sheet(path, faults));
        }
    }

    static TaskShelf read(ContentTree files, Faults faults) {
        TaskShelf shelf = new TaskShelf(files, faults);
        for (Sheet sheet : shelf.sheets.values()) {
            if (faults.none()) {
                shelf.published.put(sheet.id(), shelf.task(sheet, Cases.PUBLISHED, faults));
            }
        }
        return shelf;
    }

    /** Walks through every task, of those with fresh cases through several. */
    void prove(Faults faults) {
        prove(faults, PROVED_SEEDS);
    }

    void prove(Faults faults, int cases) {
        if (faults.none()) {
            sheets.values().forEach(sheet -> prove(sheet, faults, cases));
        }
    }

    private void sheet(String path, Faults faults) {
        ContentNode yaml = Yaml.read(files, path, faults);
        String folder = path.substring(0, path.length() - NAME.length() + 1);
        Cases cases = (_, _) -> Map.of();
        Optional<ContentNode> kind = yaml.optional("cases");
        if (kind.isPresent()) {
            Cases found = Cases.KINDS.get(kind.get().asText());
            if (found == null) {
                kind.get().fault("task-cases", "Cases are drawn as one of " + Cases.KINDS.keySet() + ".");
            } else {
                cases = found;
            }
        }
        String digest = files.digest(folder).substring(0, HALF)
                + files.digest(PremisesReader.FOLDER).substring(0, HALF);
        String id = yaml.text("id");
        sheets.put(id, new Sheet(id, folder, cases, kind.isPresent(), digest));
    }

    private void prove(Sheet sheet, Faults faults, int cases) {
        int seeds = sheet.varies() ? cases : 1;
        for (int seed = 0; seed < seeds && faults.none(); seed++) {
            Task task = task(sheet, seed, faults);
            if (faults.none()) {
                new Walks(files, sheet.folder(), faults).play(task, premises);
            }
        }
    }

    private Task task(Sheet sheet, long seed, Faults faults) {
        Map<String, String> facts = sheet.cases().draw(seed, premises);
        String path = sheet.folder() + NAME.substring(1);
        ContentNode yaml = Yaml.parse(path, fill(path, files.text(path).orElseThrow(), facts, faults), 1, faults);
        TaskReader reader = new TaskReader(forms, yaml);
        Task task = reader.read(facts);
        new TaskRules(task, yaml).check(reader.uses());
        return task;
    }

    /** Puts the facts of a case where a text names them in double braces. */
    static String fill(String path, String text, Map<String, String> facts, Faults faults) {
        int line = 1;
        StringBuilder filled = new StringBuilder();
        for (String one : text.split("\n", -1)) {
            Matcher braces = BRACES.matcher(one);
            int at = line++;
            filled.append(braces.replaceAll(found -> {
                        String fact = facts.get(found.group(1));
                        if (fact == null) {
                            faults.add(path, at, "task-fact", "The case has no '" + found.group(1) + "'.");
                            return "";
                        }
                        return Matcher.quoteReplacement(fact);
                    }))
                    .append('\n');
        }
        return filled.toString();
    }

    /** A task with the case of a seed filled in; what was read last is kept, because every act asks for it. */
    Task task(String id, long seed) {
        if (seed == Cases.PUBLISHED && published.containsKey(id)) {
            return published(id).orElseThrow();
        }
        return drawn.computeIfAbsent(new Drawn(id, seed), _ -> {
            Faults faults = new Faults();
            Task task = task(sheet(id).orElseThrow(), seed, faults);
            faults.refuseIfAny();
            return task;
        });
    }

    /** The acts of a walk of the published case. */
    List<Act> acts(String id, String walk) {
        return new Walks(files, sheet(id).orElseThrow().folder(), new Faults())
                .acts(published(id).orElseThrow(), walk);
    }

    Optional<Sheet> sheet(String id) {
        return Optional.ofNullable(sheets.get(id));
    }

    Premises premises() {
        return premises;
    }

    /** The published case of every task, in the order of their ids. */
    Collection<Task> published() {
        return published.values();
    }

    Optional<Task> published(String id) {
        return Optional.ofNullable(published.get(id));
    }
}
