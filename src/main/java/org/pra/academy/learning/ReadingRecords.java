package org.pra.academy.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps where trainees are in their lectures. */
@Component
class ReadingRecords {

    private static final String PROGRESS = """
            SELECT r.lecture_id, r.section, r.sections_read, r.finished_at,
              COUNT(q.handed_in_at), COALESCE(MAX(q.right_answers), 0), COALESCE(MAX(q.passed), FALSE),
              (SELECT COUNT(*) FROM learning_more_tries t WHERE t.trainee_id = r.trainee_id AND t.lecture_id = r.lecture_id
                AND (r.reopened_at IS NULL OR t.opened_at >= r.reopened_at)),
              r.reopened_at, r.reopened_why
            FROM learning_reading r LEFT JOIN learning_quiz q ON q.trainee_id = r.trainee_id AND q.lecture_id = r.lecture_id
              AND (r.reopened_at IS NULL OR q.started_at >= r.reopened_at)
            WHERE r.trainee_id = :trainee """;
    private final JdbcClient jdbc;

    ReadingRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void reached(PersonId trainee, String lectureId, String section, int number, Instant now) {
        jdbc.sql("""
                INSERT INTO learning_reading (trainee_id, lecture_id, section, sections_read, opened_at)
                VALUES (:trainee, :lecture, :section, :number, :now)
                ON DUPLICATE KEY UPDATE section = :section, sections_read = GREATEST(sections_read, :number)""")
                .param("trainee", trainee.toString())
                .param("lecture", lectureId)
                .param("section", section)
                .param("number", number)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** Notes that the trainee has begun with it, wherever they began; a row from before stays as it is. */
    void begun(PersonId trainee, String lectureId, Instant now) {
        jdbc.sql(
                        "INSERT IGNORE INTO learning_reading (trainee_id, lecture_id, section, sections_read, opened_at) VALUES (?, ?, '', 0, ?)")
                .params(trainee.toString(), lectureId, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** True when this call finished it; false when it was finished before. */
    boolean finish(PersonId trainee, String lectureId, Instant now) {
        return jdbc.sql(
                                "UPDATE learning_reading SET finished_at = ? WHERE trainee_id = ? AND lecture_id = ? AND finished_at IS NULL")
                        .params(LocalDateTime.ofInstant(now, ZoneOffset.UTC), trainee.toString(), lectureId)
                        .update()
                == 1;
    }

    /** Opens a lecture anew for those of these who have finished it; answers who they are. */
    List<PersonId> reopen(String lectureId, Collection<PersonId> trainees, String why, Instant now) {
        if (trainees.isEmpty()) {
            return List.of();
        }
        List<String> ids = trainees.stream().map(PersonId::toString).toList();
        List<PersonId> finished = jdbc.sql("""
                        SELECT trainee_id FROM learning_reading
                        WHERE lecture_id = :lecture AND finished_at IS NOT NULL AND trainee_id IN (:ids) FOR UPDATE""")
                .param("lecture", lectureId)
                .param("ids", ids)
                .query((row, number) -> PersonId.of(row.getString(1)))
                .list();
        jdbc.sql("""
                UPDATE learning_reading SET reopened_at = :now, reopened_why = :why, finished_before = finished_at, finished_at = NULL,
                  sections_read = 0, section = '' WHERE lecture_id = :lecture AND finished_at IS NOT NULL AND trainee_id IN (:ids)""")
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("why", why)
                .param("lecture", lectureId)
                .param("ids", ids)
                .update();
        return finished;
    }

    LectureProgress progress(PersonId trainee, String lectureId) {
        return jdbc.sql(PROGRESS + " AND r.lecture_id = :lecture GROUP BY r.lecture_id")
                .param("trainee", trainee.toString())
                .param("lecture", lectureId)
                .query(ReadingRecords::row)
                .optional()
                .orElseGet(() -> LectureProgress.none(lectureId));
    }

    Map<String, LectureProgress> all(PersonId trainee) {
        List<LectureProgress> rows = jdbc.sql(PROGRESS + " GROUP BY r.lecture_id")
                .param("trainee", trainee.toString())
                .query(ReadingRecords::row)
                .list();
        return rows.stream().collect(Collectors.toMap(LectureProgress::lectureId, Function.identity()));
    }

    private static LectureProgress row(ResultSet row, int number) throws SQLException {
        LocalDateTime finished = row.getObject(4, LocalDateTime.class);
        LocalDateTime reopened = row.getObject(9, LocalDateTime.class);
        return new LectureProgress(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getInt(5),
                QuizRules.TRIES * (1 + row.getInt(8)),
                row.getInt(6),
                row.getBoolean(7),
                finished == null ? null : finished.toInstant(ZoneOffset.UTC),
                reopened == null
                        ? null
                        : new LectureProgress.Reopened(reopened.toInstant(ZoneOffset.UTC), row.getString(10)));
    }
}
