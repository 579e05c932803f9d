package org.pra.academy.scenarios;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.curriculum.PerEdition;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The scripts of the programme, and every text that a run was ever begun with, so that old runs go on and replay. */
@Component
class Library {

    private final PerEdition<Map<String, Kept>> current;
    private final Map<String, Kept> older = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final Clock clock;

    Library(ProgrammeService programmes, JdbcClient jdbc, Clock clock) {
        this.current = programmes.reading((files, faults) -> new ScriptReader(files, faults)
                .all().stream()
                        .map(script -> kept(script, files, faults))
                        .collect(Collectors.toMap(
                                kept -> kept.script().id(),
                                Function.identity(),
                                (first, twin) -> first,
                                TreeMap::new)));
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A script with its text, and the replies of the expert's walk. */
    record Kept(Script script, String text, List<String> exemplar) {}

    private static Kept kept(Script script, ContentTree files, Faults faults) {
        new ScriptRules(script, faults).check();
        return new Kept(
                script,
                files.text(script.file()).orElse(""),
                WalkRules.exemplar(script, files).map(WalkRules.Walk::replies).orElseGet(List::of));
    }

    Map<String, Kept> all() {
        return current.get();
    }

    Map<String, Kept> of(PersonId trainee) {
        return current.of(trainee);
    }

    Kept wanted(String id) {
        return Optional.ofNullable(current.get().get(id))
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such scenario."));
    }

    /** Keeps the text of a script, once for all runs of it. */
    void keep(Kept kept) {
        jdbc.sql("INSERT IGNORE INTO scenarios_text (digest, path, content, exemplar, kept_at) VALUES (?, ?, ?, ?, ?)")
                .params(
                        kept.script().digest(),
                        kept.script().file(),
                        kept.text(),
                        String.join(",", kept.exemplar()),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** The text a run was begun with, whatever the programme says today. */
    Kept pinned(Runs.Run run) {
        Kept now = current.get().get(run.scenario());
        if (now != null && now.script().digest().equals(run.digest())) {
            return now;
        }
        return older.computeIfAbsent(run.digest(), this::load);
    }

    private Kept load(String digest) {
        return jdbc.sql("SELECT path, content, exemplar FROM scenarios_text WHERE digest = ?")
                .params(digest)
                .query((row, number) -> read(row.getString(1), row.getString(2), row.getString(3)))
                .optional()
                .orElseThrow(() -> new CurrentActor.NotAllowed("The text of this conversation was not kept."));
    }

    static Kept read(String path, String text, String exemplar) {
        Faults faults = new Faults();
        Script script = new ScriptReader(ContentTree.of(Map.of(path, text)), faults).read(path);
        faults.refuseIfAny();
        return new Kept(script, text, exemplar.isEmpty() ? List.of() : List.of(exemplar.split(",")));
    }
}
