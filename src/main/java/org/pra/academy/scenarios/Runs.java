package org.pra.academy.scenarios;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pra.academy.kernel.Percent;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs and their choices, each choice stored when it is made. */
@Component
class Runs {

    private final JdbcClient jdbc;

    Runs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Run(UUID id, PersonId trainee, String scenario, String digest, long seed, RunMode mode, boolean ended) {}

    record Summary(String scenario, int runs, boolean competent, boolean open) {}

    private static final String RUN =
            "SELECT id, trainee_id, scenario, digest, seed, mode, ended_at IS NOT NULL FROM scenarios_run";

    void begin(Run run, Instant now) {
        jdbc.sql("INSERT INTO scenarios_run (id, trainee_id, scenario, digest, seed, mode, format, started_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        run.id().toString(),
                        run.trainee().toString(),
                        run.scenario(),
                        run.digest(),
                        run.seed(),
                        run.mode().name(),
                        Script.FORMAT,
                        time(now))
                .update();
    }

    /** Begins a run that repeats another up to a turn. */
    void branch(Run run, UUID from, int turn, Instant now) {
        begin(run, now);
        jdbc.sql("UPDATE scenarios_run SET branch_of = ?, branch_turn = ? WHERE id = ?")
                .params(from.toString(), turn, run.id().toString())
                .update();
        jdbc.sql(
                        "INSERT INTO scenarios_choice (run_id, turn, beat, reply, arousal_before, arousal_after, chosen_at, minute,"
                                + " state_before, state_after, uses) SELECT ?, turn, beat, reply, arousal_before, arousal_after, ?,"
                                + " minute, state_before, state_after, uses FROM scenarios_choice WHERE run_id = ? AND turn < ?")
                .params(run.id().toString(), time(now), from.toString(), turn)
                .update();
    }

    Optional<Run> open(PersonId trainee, String scenario) {
        return jdbc.sql(RUN + " WHERE trainee_id = ? AND scenario = ? AND format = 2 AND ended_at IS NULL"
                        + " ORDER BY id DESC LIMIT 1")
                .params(trainee.toString(), scenario)
                .query(Runs::run)
                .optional();
    }

    Optional<Run> lock(UUID id) {
        return jdbc.sql(RUN + " WHERE id = ? FOR UPDATE")
                .params(id.toString())
                .query(Runs::run)
                .optional();
    }

    Optional<Run> find(UUID id) {
        return jdbc.sql(RUN + " WHERE id = ? AND format = 2")
                .params(id.toString())
                .query(Runs::run)
                .optional();
    }

    Map<UUID, Run> all(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(RUN + " WHERE id IN (:ids) AND format = 2")
                        .param("ids", ids.stream().map(UUID::toString).toList())
                        .query(Runs::run)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Run::id, Function.identity()));
    }

    Map<UUID, List<String>> replies(List<UUID> ids) {
        Map<UUID, List<String>> replies = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT run_id, reply FROM scenarios_choice WHERE run_id IN (:ids) ORDER BY run_id, turn")
                    .param("ids", ids.stream().map(UUID::toString).toList())
                    .query(row -> {
                        replies.computeIfAbsent(UUID.fromString(row.getString(1)), _ -> new ArrayList<>())
                                .add(row.getString(2));
                    });
        }
        return replies;
    }

    List<String> replies(UUID run) {
        return jdbc.sql("SELECT reply FROM scenarios_choice WHERE run_id = ? ORDER BY turn")
                .params(run.toString())
                .query(String.class)
                .list();
    }

    void choice(Script script, UUID run, int turn, Conversation.Turn made, Instant now) {
        jdbc.sql(
                        "INSERT INTO scenarios_choice (run_id, turn, beat, reply, arousal_before, arousal_after, chosen_at, minute,"
                                + " state_before, state_after, uses) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        run.toString(),
                        turn,
                        made.beat().id(),
                        made.reply().id(),
                        made.before().values().get(Script.AROUSAL),
                        made.after().values().get(Script.AROUSAL),
                        time(now),
                        made.after().minutes(),
                        WalkRules.state(script, made.before()),
                        WalkRules.state(script, made.after()),
                        made.reply().techniques().stream().map(Technique::word).collect(Collectors.joining(" ")))
                .update();
    }

    void end(UUID run, String ending, BigDecimal score, boolean competent, Instant now) {
        jdbc.sql("UPDATE scenarios_run SET ended_at = ?, ending = ?, score = ?, competent = ? WHERE id = ?")
                .params(time(now), ending, score, competent, run.toString())
                .update();
    }

    List<Summary> summaries(PersonId trainee) {
        return jdbc.sql(
                        "SELECT scenario, SUM(ended_at IS NOT NULL), COALESCE(MAX(competent AND mode = 'ASSESSED'), 0),"
                                + " SUM(ended_at IS NULL AND format = 2) FROM scenarios_run WHERE trainee_id = ? GROUP BY scenario")
                .params(trainee.toString())
                .query((row, number) ->
                        new Summary(row.getString(1), row.getInt(2), row.getBoolean(3), row.getInt(4) > 0))
                .list();
    }

    /** Assessed runs that came to their end, oldest first. */
    List<Finished> finished(PersonId trainee) {
        return jdbc.sql("SELECT scenario, score, competent, ended_at FROM scenarios_run"
                        + " WHERE trainee_id = ? AND ended_at IS NOT NULL AND mode = 'ASSESSED' ORDER BY id")
                .params(trainee.toString())
                .query((row, number) -> new Finished(
                        row.getString(1),
                        row.getBigDecimal(2),
                        row.getBoolean(3),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** Finished runs of one scenario that can be looked at again, newest first. */
    List<EarlierRun> earlier(PersonId trainee, String scenario) {
        return jdbc.sql(
                        "SELECT id, mode, ended_at, score, competent, branch_of IS NOT NULL FROM scenarios_run WHERE trainee_id = ?"
                                + " AND scenario = ? AND ended_at IS NOT NULL AND format = 2 ORDER BY id DESC LIMIT 50")
                .params(trainee.toString(), scenario)
                .query((row, number) -> new EarlierRun(
                        UUID.fromString(row.getString(1)),
                        RunMode.valueOf(row.getString(2)),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        new Percent(row.getBigDecimal(4)),
                        row.getBoolean(5),
                        row.getBoolean(6)))
                .list();
    }

    record Finished(String scenario, BigDecimal score, boolean competent, Instant at) {}

    private static Run run(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Run(
                UUID.fromString(row.getString(1)),
                PersonId.of(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                RunMode.valueOf(row.getString(6)),
                row.getBoolean(7));
    }

    private static LocalDateTime time(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
