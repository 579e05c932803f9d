package org.pra.academy.frontdesk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pra.academy.kernel.Percent;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Exercises and their acts, each act stored when it is done and never changed. */
@Component
class Exercises {

    private static final String EXERCISE =
            "SELECT id, trainee_id, task, digest, seed, ended_at IS NOT NULL FROM frontdesk_exercise ";
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    Exercises(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    record Exercise(UUID id, PersonId trainee, String task, String digest, long seed, boolean ended) {}

    record Summary(String task, int runs, Percent best, boolean passed, int quickest, boolean open) {
        static Summary none(String task) {
            return new Summary(task, 0, Percent.ZERO, false, 0, false);
        }
    }

    record AreaCount(Area area, int met, int all) {}

    record Miss(String task, String line, int missed, int all) {}

    record Finished(String task, Percent score, boolean passed, Instant at) {}

    void begin(Exercise exercise, Instant now) {
        jdbc.sql(
                        "INSERT INTO frontdesk_exercise (id, trainee_id, task, digest, seed, started_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        exercise.id().toString(),
                        exercise.trainee().toString(),
                        exercise.task(),
                        exercise.digest(),
                        exercise.seed(),
                        time(now))
                .update();
    }

    Optional<Exercise> latest(PersonId trainee, String task) {
        return jdbc.sql(EXERCISE + "WHERE trainee_id = ? AND task = ? ORDER BY id DESC LIMIT 1")
                .params(trainee.toString(), task)
                .query(Exercises::exercise)
                .optional();
    }

    Optional<Exercise> lock(UUID id) {
        return jdbc.sql(EXERCISE + "WHERE id = ? FOR UPDATE")
                .params(id.toString())
                .query(Exercises::exercise)
                .optional();
    }

    List<Act> acts(UUID exercise) {
        return jdbc.sql("SELECT kind, target, said FROM frontdesk_act WHERE exercise_id = ? ORDER BY turn")
                .params(exercise.toString())
                .query((row, number) -> new Act(Act.Kind.valueOf(row.getString(1)), row.getString(2), row.getString(3)))
                .list();
    }

    void add(UUID exercise, int turn, Act act, Instant now) {
        jdbc.sql("INSERT INTO frontdesk_act (exercise_id, turn, kind, target, said, done_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(exercise.toString(), turn, act.kind().name(), act.target(), act.value(), time(now))
                .update();
    }

    void end(UUID exercise, Grade grade, int seconds, Instant now) {
        jdbc.sql("UPDATE frontdesk_exercise SET ended_at = ?, score = ?, passed = ?, seconds = ? WHERE id = ?")
                .params(time(now), grade.score().value(), grade.decision().holds(), seconds, exercise.toString())
                .update();
        List<Object[]> marks = new ArrayList<>();
        grade.lines()
                .forEach(line -> marks.add(new Object[] {
                    exercise.toString(), line.mark().id(), line.mark().area().name(), line.met()
                }));
        batch.batchUpdate("INSERT INTO frontdesk_mark (exercise_id, line, area, met) VALUES (?, ?, ?, ?)", marks);
    }

    /** Leaves an exercise without a result; its acts stay. */
    void leave(UUID exercise, Instant now) {
        jdbc.sql("UPDATE frontdesk_exercise SET ended_at = ? WHERE id = ? AND ended_at IS NULL")
                .params(time(now), exercise.toString())
                .update();
    }

    List<Summary> summaries(PersonId trainee) {
        return jdbc.sql("""
                SELECT task, SUM(score IS NOT NULL), COALESCE(MAX(score), 0), COALESCE(MAX(passed), 0),
                  COALESCE(MIN(IF(passed, seconds, NULL)), 0), SUM(ended_at IS NULL)
                FROM frontdesk_exercise WHERE trainee_id = ? GROUP BY task""")
                .params(trainee.toString())
                .query((row, number) -> new Summary(
                        row.getString(1),
                        row.getInt(2),
                        new Percent(row.getBigDecimal(3)),
                        row.getBoolean(4),
                        row.getInt(5),
                        row.getInt(6) > 0))
                .list();
    }

    List<AreaCount> areas(PersonId trainee) {
        return jdbc.sql("""
                SELECT m.area, SUM(m.met), COUNT(*) FROM frontdesk_mark m JOIN frontdesk_exercise e ON e.id = m.exercise_id
                WHERE e.trainee_id = ? GROUP BY m.area""")
                .params(trainee.toString())
                .query((row, number) -> new AreaCount(Area.valueOf(row.getString(1)), row.getInt(2), row.getInt(3)))
                .list();
    }

    /** Lines missed most often, by their task. */
    List<Miss> misses(PersonId trainee) {
        return jdbc.sql("""
                SELECT e.task, m.line, SUM(NOT m.met), COUNT(*) FROM frontdesk_mark m JOIN frontdesk_exercise e ON e.id = m.exercise_id
                WHERE e.trainee_id = ? GROUP BY e.task, m.line HAVING SUM(NOT m.met) > 0
                ORDER BY SUM(NOT m.met) / COUNT(*) DESC, SUM(NOT m.met) DESC, e.task, m.line LIMIT 5""")
                .params(trainee.toString())
                .query((row, number) -> new Miss(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)))
                .list();
    }

    List<Finished> finished(PersonId trainee) {
        return jdbc.sql(
                        "SELECT task, score, passed, ended_at FROM frontdesk_exercise WHERE trainee_id = ? AND score IS NOT NULL ORDER BY id")
                .params(trainee.toString())
                .query((row, number) -> new Finished(
                        row.getString(1),
                        new Percent(row.getBigDecimal(2)),
                        row.getBoolean(3),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    private static Exercise exercise(ResultSet row, int number) throws SQLException {
        return new Exercise(
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
