package org.pra.academy.scenarios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The script as instructors and authors look at it: its map with the ways real trainees took, and a trial from anywhere. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class MapService {

    private final Library library;
    private final JdbcClient jdbc;

    MapService(Library library, JdbcClient jdbc) {
        this.library = library;
        this.jdbc = jdbc;
    }

    /** The map of a scenario as published, with the choices of all runs of exactly this text; two statements. */
    public FlowMap map(String scenarioId) {
        Script script = library.wanted(scenarioId).script();
        Map<String, Integer> chosen = new HashMap<>();
        jdbc.sql("SELECT c.reply, COUNT(*) FROM scenarios_choice c JOIN scenarios_run r ON r.id = c.run_id"
                        + " WHERE r.digest = ? GROUP BY c.reply")
                .params(script.digest())
                .query(row -> {
                    chosen.put(row.getString(1), row.getInt(2));
                });
        Map<String, Integer> ended = new HashMap<>();
        jdbc.sql("SELECT COALESCE(ending, ''), COUNT(*) FROM scenarios_run WHERE digest = ? GROUP BY ending")
                .params(script.digest())
                .query(row -> {
                    ended.put(row.getString(1), row.getInt(2));
                });
        int runs = ended.values().stream().mapToInt(Integer::intValue).sum();
        return new FlowMaker(script, chosen, ended).map(runs);
    }

    /** Scenarios by id with their titles. */
    public Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        library.all().forEach((id, kept) -> titles.put(id, kept.script().title()));
        return titles;
    }

    /**
     * From a beat with these values (what is not named starts as the script says), these facts and these replies. Values are held within
     * their bounds; a reply that is not open ends the trial there.
     */
    public Preview preview(
            String scenarioId, String beat, Map<String, Integer> values, List<String> facts, List<String> replies) {
        Script script = library.wanted(scenarioId).script();
        return preview(script, beat, values, facts, replies);
    }

    static Preview preview(
            Script script, String beat, Map<String, Integer> values, List<String> facts, List<String> replies) {
        long bits = facts.stream().mapToLong(script.names()::bit).reduce(0, (one, other) -> one | other);
        List<Integer> start = script.variables().stream()
                .map(variable -> Math.clamp(
                        values.getOrDefault(variable.id(), variable.start()), variable.from(), variable.to()))
                .toList();
        int place = Math.max(0, script.place(beat));
        Conversation run = Conversation.from(
                script,
                0,
                new Situation(
                        place,
                        script.beats().get(place).interrupts().isPresent() ? 0 : Situation.NOWHERE,
                        start,
                        bits,
                        List.of(),
                        0,
                        null));
        for (String reply : replies) {
            if (run.open().stream().noneMatch(open -> open.id().equals(reply))) {
                break;
            }
            run.choose(reply);
        }
        return preview(script, run);
    }

    private static Preview preview(Script script, Conversation run) {
        Map<String, Integer> state = new LinkedHashMap<>();
        for (int i = 0; i < script.variables().size(); i++) {
            state.put(script.variables().get(i).id(), run.now().values().get(i));
        }
        List<Preview.Said> said = new ArrayList<>();
        run.turns()
                .forEach(turn -> said.add(new Preview.Said(
                        turn.reply().id(),
                        turn.reply().text(),
                        turn.result().because(),
                        FlowMaker.points(turn.result()))));
        String clock = script.clock().plusMinutes(run.now().minutes()).toString();
        List<String> arrived = run.arrived().stream().map(Script.Later::happens).toList();
        return run.beat()
                .map(beat -> new Preview(
                        said,
                        clock,
                        state,
                        arrived,
                        beat.id(),
                        script.person(beat.who()).name(),
                        run.words().says(),
                        run.words().signs(),
                        run.words().thought(),
                        run.open().stream()
                                .map(reply -> new Scene.Choice(
                                        reply.id(), reply.text(), reply.act().isPresent()))
                                .toList(),
                        null))
                .orElseGet(() -> new Preview(
                        said,
                        clock,
                        state,
                        arrived,
                        null,
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        run.ending()
                                .map(ending -> ending.title() + " (" + String.join(" + ", ending.levels()) + ")")
                                .orElse("")));
    }
}
