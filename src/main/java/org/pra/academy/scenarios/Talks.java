package org.pra.academy.scenarios;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.Percent;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is written about a run after its end: reflections of the trainee and comments of instructors. */
@Component
class Talks {

    private final JdbcClient jdbc;

    Talks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Integer, String> reflections(UUID run) {
        Map<Integer, String> answers = new HashMap<>();
        jdbc.sql("SELECT question, answer FROM scenarios_reflection WHERE run_id = ?")
                .params(run.toString())
                .query(row -> {
                    answers.put(row.getInt(1), row.getString(2));
                });
        return answers;
    }

    void reflect(UUID run, int question, String answer, Instant now) {
        jdbc.sql("INSERT INTO scenarios_reflection (run_id, question, answer, written_at) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE answer = VALUES(answer), written_at = VALUES(written_at)")
                .params(run.toString(), question, answer, time(now))
                .update();
    }

    Map<Integer, List<Debrief.Comment>> comments(UUID run) {
        Map<Integer, List<Debrief.Comment>> comments = new HashMap<>();
        jdbc.sql("SELECT turn, author_id, words, written_at FROM scenarios_comment WHERE run_id = ? ORDER BY id")
                .params(run.toString())
                .query(row -> {
                    comments.computeIfAbsent(row.getInt(1), _ -> new ArrayList<>())
                            .add(new Debrief.Comment(PersonId.of(row.getString(2)), row.getString(3), instant(row, 4)));
                });
        return comments;
    }

    void comment(UUID run, int turn, PersonId author, String words, Instant now) {
        jdbc.sql(
                        "INSERT INTO scenarios_comment (id, run_id, turn, author_id, words, written_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(Ids.next().toString(), run.toString(), turn, author.toString(), words, time(now))
                .update();
    }

    /** Arousal after each turn of the run that a trainee finished before this one. */
    Optional<Debrief.Compared> before(Runs.Run run) {
        List<Debrief.Compared> found = jdbc.sql(
                        "SELECT r.ended_at, GROUP_CONCAT(c.arousal_after ORDER BY c.turn),"
                                + " MIN(CASE WHEN c.turn = 0 THEN c.arousal_before END) FROM scenarios_run r"
                                + " JOIN scenarios_choice c ON c.run_id = r.id WHERE r.trainee_id = ? AND r.scenario = ? AND r.id < ?"
                                + " AND r.ended_at IS NOT NULL AND r.format = 2 GROUP BY r.id, r.ended_at ORDER BY r.id DESC LIMIT 1")
                .params(run.trainee().toString(), run.scenario(), run.id().toString())
                .query((row, number) -> {
                    List<Integer> arousal = new ArrayList<>(List.of(row.getInt(3)));
                    for (String value : row.getString(2).split(",")) {
                        arousal.add(Integer.valueOf(value));
                    }
                    return new Debrief.Compared(instant(row, 1), arousal);
                })
                .list();
        return found.stream().findFirst();
    }

    /** Finished runs of everybody, newest first, for the talk afterwards. */
    List<TalkRow> recent(int most) {
        return jdbc.sql(
                        "SELECT r.id, r.trainee_id, r.scenario, r.mode, r.ended_at, r.score, r.competent,"
                                + " (SELECT COUNT(*) FROM scenarios_reflection f WHERE f.run_id = r.id),"
                                + " (SELECT COUNT(*) FROM scenarios_comment c WHERE c.run_id = r.id)"
                                + " FROM scenarios_run r WHERE r.ended_at IS NOT NULL AND r.format = 2 ORDER BY r.ended_at DESC LIMIT ?")
                .params(most)
                .query((row, number) -> new TalkRow(
                        UUID.fromString(row.getString(1)),
                        PersonId.of(row.getString(2)),
                        row.getString(3),
                        RunMode.valueOf(row.getString(4)),
                        instant(row, 5),
                        new Percent(row.getBigDecimal(6)),
                        row.getBoolean(7),
                        row.getInt(8),
                        row.getInt(9)))
                .list();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime time(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
