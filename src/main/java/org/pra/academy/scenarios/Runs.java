package org.pra.academy.scenarios;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    record Run(UUID id, PersonId trainee, String scenario, String digest, long seed, boolean ended) {}

    record Summary(String scenario, int runs, boolean competent, boolean open) {}

    void begin(Run run, Instant now) {
        jdbc.sql(
                        "INSERT INTO scenarios_run (id, trainee_id, scenario, digest, seed, started_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        run.id().toString(),
                        run.trainee().toString(),
                        run.scenario(),
                        run.digest(),
                        run.seed(),
                        time(now))
                .update();
    }

    Optional<Run> open(PersonId trainee, String scenario) {
        return jdbc.sql("SELECT id, trainee_id, scenario, digest, seed, ended_at IS NOT NULL FROM scenarios_run"
                        + " WHERE trainee_id = ? AND scenario = ? AND ended_at IS NULL ORDER BY id DESC LIMIT 1")
                .params(trainee.toString(), scenario)
                .query(Runs::run)
                .optional();
    }

    Optional<Run> lock(UUID id) {
        return jdbc.sql(
                        "SELECT id, trainee_id, scenario, digest, seed, ended_at IS NOT NULL FROM scenarios_run WHERE id = ? FOR UPDATE")
                .params(id.toString())
                .query(Runs::run)
                .optional();
    }

    List<String> replies(UUID run) {
        return jdbc.sql("SELECT reply FROM scenarios_choice WHERE run_id = ? ORDER BY turn")
                .params(run.toString())
                .query(String.class)
                .list();
    }

    void choice(UUID run, int turn, Conversation.Turn made, Instant now) {
        jdbc.sql(
                        "INSERT INTO scenarios_choice (run_id, turn, beat, reply, arousal_before, arousal_after, chosen_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        run.toString(),
                        turn,
                        made.beat().id(),
                        made.reply().id(),
                        made.before().values().get(Script.AROUSAL),
                        made.after().values().get(Script.AROUSAL),
                        time(now))
                .update();
    }

    void end(UUID run, String ending, BigDecimal score, boolean competent, Instant now) {
        jdbc.sql("UPDATE scenarios_run SET ended_at = ?, ending = ?, score = ?, competent = ? WHERE id = ?")
                .params(time(now), ending, score, competent, run.toString())
                .update();
    }

    List<Summary> summaries(PersonId trainee) {
        return jdbc.sql(
                        "SELECT scenario, SUM(ended_at IS NOT NULL), COALESCE(MAX(competent), 0), SUM(ended_at IS NULL) FROM scenarios_run"
                                + " WHERE trainee_id = ? GROUP BY scenario")
                .params(trainee.toString())
                .query((row, number) ->
                        new Summary(row.getString(1), row.getInt(2), row.getBoolean(3), row.getInt(4) > 0))
                .list();
    }

    List<Finished> finished(PersonId trainee) {
        return jdbc.sql(
                        "SELECT scenario, score, competent, ended_at FROM scenarios_run WHERE trainee_id = ? AND ended_at IS NOT NULL ORDER BY id")
                .params(trainee.toString())
                .query((row, number) -> new Finished(
                        row.getString(1),
                        row.getBigDecimal(2),
                        row.getBoolean(3),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
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
                row.getBoolean(6));
    }

    private static LocalDateTime time(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
