package org.pra.academy.drills;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs of drills with what the browser sent of them, each piece stored once however often it arrives. */
@Component("drillRuns")
class Runs {

    private static final String COLUMNS =
            "SELECT id, trainee_id, drill, exercise, mode, edition, plan, started_at, ended_at, passed FROM drills_run ";
    private final JdbcClient jdbc;

    Runs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Run(
            UUID id,
            PersonId trainee,
            String drill,
            String exercise,
            String mode,
            String edition,
            String plan,
            Instant startedAt,
            @Nullable Instant endedAt,
            boolean passed) {
        boolean ended() {
            return endedAt != null;
        }
    }

    void begin(Run run) {
        jdbc.sql("INSERT INTO drills_run (id, trainee_id, drill, exercise, mode, edition, plan, started_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        run.id().toString(),
                        run.trainee().toString(),
                        run.drill(),
                        run.exercise(),
                        run.mode(),
                        run.edition(),
                        run.plan(),
                        time(run.startedAt()))
                .update();
    }

    Optional<Run> open(PersonId trainee, String drill, String exercise) {
        return jdbc.sql(COLUMNS + "WHERE trainee_id = ? AND drill = ? AND exercise = ? AND ended_at IS NULL"
                        + " ORDER BY id DESC LIMIT 1")
                .params(trainee.toString(), drill, exercise)
                .query(Runs::run)
                .optional();
    }

    Optional<Run> find(UUID id) {
        return jdbc.sql(COLUMNS + "WHERE id = ?")
                .params(id.toString())
                .query(Runs::run)
                .optional();
    }

    Optional<Run> lock(UUID id) {
        return jdbc.sql(COLUMNS + "WHERE id = ? FOR UPDATE")
                .params(id.toString())
                .query(Runs::run)
                .optional();
    }

    /** Ended runs of an exercise, newest first. */
    List<Run> ended(PersonId trainee, String drill, String exercise, int most) {
        return jdbc.sql(COLUMNS + "WHERE trainee_id = ? AND drill = ? AND exercise = ? AND ended_at IS NOT NULL"
                        + " ORDER BY id DESC LIMIT ?")
                .params(trainee.toString(), drill, exercise, most)
                .query(Runs::run)
                .list();
    }

    void end(UUID id, Instant now, long activeMs, boolean passed) {
        jdbc.sql("UPDATE drills_run SET ended_at = COALESCE(ended_at, ?), active_ms = ?, passed = ? WHERE id = ?")
                .params(time(now), activeMs, passed, id.toString())
                .update();
    }

    /** Active time of all ended runs of a drill; holds them until the transaction ends, so that two that end at once add up. */
    long activeMs(PersonId trainee, String drill) {
        return jdbc
                .sql(
                        "SELECT active_ms FROM drills_run WHERE trainee_id = ? AND drill = ? AND active_ms IS NOT NULL FOR UPDATE")
                .params(trainee.toString(), drill)
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    void chunk(UUID run, int seq, String body, Instant now) {
        jdbc.sql("INSERT IGNORE INTO drills_chunk (run_id, seq, body, received_at) VALUES (?, ?, ?, ?)")
                .params(run.toString(), seq, body, time(now))
                .update();
    }

    /** What was sent of these runs, in one statement. */
    Map<UUID, List<String>> chunks(Collection<UUID> ids) {
        Map<UUID, List<String>> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT run_id, body FROM drills_chunk WHERE run_id IN (:ids) ORDER BY run_id, seq")
                    .param("ids", ids.stream().map(UUID::toString).toList())
                    .query(row -> {
                        found.computeIfAbsent(UUID.fromString(row.getString(1)), _ -> new ArrayList<>())
                                .add(row.getString(2));
                    });
        }
        return found;
    }

    private static Run run(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        LocalDateTime ended = row.getObject(9, LocalDateTime.class);
        String plan = row.getString(7);
        return new Run(
                UUID.fromString(row.getString(1)),
                PersonId.of(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                plan == null ? "" : plan,
                row.getObject(8, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                ended == null ? null : ended.toInstant(ZoneOffset.UTC),
                row.getBoolean(10));
    }

    static LocalDateTime time(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
