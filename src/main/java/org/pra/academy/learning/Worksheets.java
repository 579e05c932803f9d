package org.pra.academy.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what trainees write on their worksheets. An emptied answer stays as an empty one and does not count. */
@Component
class Worksheets {

    private static final String SELECT =
            "SELECT w.trainee_id, w.task_id, w.answer, w.changed_at, w.seen_by, w.seen_at, w.comment FROM learning_worksheet w ";
    private final JdbcClient jdbc;

    Worksheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(PersonId trainee, String moduleId, String taskId, String answer, Instant now) {
        jdbc.sql("""
                INSERT INTO learning_worksheet (trainee_id, task_id, module_id, answer, changed_at)
                VALUES (:trainee, :task, :module, :answer, :now)
                ON DUPLICATE KEY UPDATE changed_at = IF(answer = :answer, changed_at, :now), answer = :answer""")
                .param("trainee", trainee.toString())
                .param("task", taskId)
                .param("module", moduleId)
                .param("answer", answer)
                .param("now", Moments.stored(now))
                .update();
    }

    /** Answers by task. */
    Map<String, WorksheetAnswer> of(PersonId trainee, String moduleId) {
        Map<String, WorksheetAnswer> answers = new HashMap<>();
        jdbc.sql(SELECT + "WHERE w.trainee_id = ? AND w.module_id = ?")
                .params(trainee.toString(), moduleId)
                .query(Worksheets::row)
                .list()
                .forEach(answer -> answers.put(answer.taskId(), answer));
        return answers;
    }

    /** How many tasks of each module have an answer. */
    Map<String, Integer> answered(PersonId trainee) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql(
                        "SELECT module_id, COUNT(*) FROM learning_worksheet WHERE trainee_id = ? AND answer <> '' GROUP BY module_id")
                .params(trainee.toString())
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }

    List<WorksheetAnswer> ofBatch(UUID batch, String moduleId) {
        return jdbc.sql(SELECT + """
                JOIN learning_enrolment e ON e.trainee_id = w.trainee_id
                WHERE e.batch_id = ? AND w.module_id = ? AND w.answer <> '' ORDER BY w.task_id, e.enrolled_at, w.trainee_id""")
                .params(batch.toString(), moduleId)
                .query(Worksheets::row)
                .list();
    }

    /** False when there is no such answer, or it was changed after {@code read}. */
    boolean seen(PersonId trainee, String taskId, PersonId by, String comment, Instant read, Instant now) {
        return jdbc.sql(
                                "UPDATE learning_worksheet SET seen_by = ?, seen_at = ?, comment = ? WHERE trainee_id = ? AND task_id = ? AND changed_at <= ?")
                        .params(
                                by.toString(),
                                Moments.stored(now),
                                comment,
                                trainee.toString(),
                                taskId,
                                Moments.stored(read))
                        .update()
                == 1;
    }

    private static WorksheetAnswer row(ResultSet row, int number) throws SQLException {
        String seenBy = row.getString(5);
        return new WorksheetAnswer(
                PersonId.of(row.getString(1)),
                row.getString(2),
                row.getString(3),
                Moments.read(row, 4),
                seenBy == null ? null : PersonId.of(seenBy),
                Moments.readOrNull(row, 6),
                row.getString(7));
    }
}
