package org.pra.academy.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the questions asked beside sections. */
@Component
class SectionQuestions {

    private static final String SELECT =
            "SELECT q.id, q.trainee_id, q.item_id, q.section, q.asked, q.asked_at, q.answer, q.answered_by, q.answered_at, q.for_everybody FROM learning_question q ";
    private final JdbcClient jdbc;

    SectionQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(SectionQuestion question) {
        jdbc.sql(
                        "INSERT INTO learning_question (id, trainee_id, item_id, section, asked, asked_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        question.id().toString(),
                        question.asker().toString(),
                        question.itemId(),
                        question.section(),
                        question.asked(),
                        Moments.stored(question.askedAt()))
                .update();
    }

    int openOf(PersonId trainee) {
        return jdbc.sql("SELECT COUNT(*) FROM learning_question WHERE trainee_id = ? AND answered_at IS NULL")
                .params(trainee.toString())
                .query(Integer.class)
                .single();
    }

    /** The trainee's own questions to a text, and what was answered for all of their batch. */
    List<SectionQuestion> visibleTo(PersonId trainee, String itemId) {
        return jdbc.sql(SELECT + """
                WHERE q.item_id = :item AND (q.trainee_id = :me OR (q.for_everybody AND q.answered_at IS NOT NULL AND q.trainee_id IN (
                  SELECT other.trainee_id FROM learning_enrolment mine
                  JOIN learning_enrolment other ON other.batch_id = mine.batch_id WHERE mine.trainee_id = :me)))
                ORDER BY q.asked_at""")
                .param("item", itemId)
                .param("me", trainee.toString())
                .query(SectionQuestions::row)
                .list();
    }

    List<SectionQuestion> open(int most) {
        return jdbc.sql(SELECT + "WHERE q.answered_at IS NULL ORDER BY q.asked_at, q.id LIMIT ?")
                .params(most)
                .query(SectionQuestions::row)
                .list();
    }

    Optional<SectionQuestion> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE q.id = ?")
                .params(id.toString())
                .query(SectionQuestions::row)
                .optional();
    }

    /** False when it has an answer already. */
    boolean answer(UUID id, PersonId by, String answer, boolean forEverybody, Instant now) {
        return jdbc.sql(
                                "UPDATE learning_question SET answer = ?, answered_by = ?, answered_at = ?, for_everybody = ? WHERE id = ? AND answered_at IS NULL")
                        .params(answer, by.toString(), Moments.stored(now), forEverybody, id.toString())
                        .update()
                == 1;
    }

    private static SectionQuestion row(ResultSet row, int number) throws SQLException {
        String by = row.getString(8);
        return new SectionQuestion(
                UUID.fromString(row.getString(1)),
                PersonId.of(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Moments.read(row, 6),
                row.getString(7),
                by == null ? null : PersonId.of(by),
                Moments.readOrNull(row, 9),
                row.getBoolean(10));
    }
}
