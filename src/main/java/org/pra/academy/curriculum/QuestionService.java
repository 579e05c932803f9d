package org.pra.academy.curriculum;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.pra.academy.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions from the public page reach the administrators' inbox. */
@Service
@Transactional
public class QuestionService {

    private static final int MOST_OPEN_FROM_ONE_ADDRESS = 5;
    private final JdbcClient jdbc;
    private final Clock clock;

    QuestionService(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A question as it waits for an answer. */
    public record OpenQuestion(UUID id, String email, String asked, Instant at) {}

    @PreAuthorize("permitAll()")
    public void ask(String email, String question) {
        if (!email.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+") || email.length() > 200) {
            throw new IllegalArgumentException(
                    "Write an e-mail address such as asha@example.org, so that we can answer.");
        }
        if (question.isBlank() || question.length() > 2000) {
            throw new IllegalArgumentException("Write your question in up to 2,000 characters.");
        }
        int open = jdbc.sql("SELECT COUNT(*) FROM curriculum_question WHERE email = ? AND answered_at IS NULL")
                .params(email.strip())
                .query(Integer.class)
                .single();
        if (open >= MOST_OPEN_FROM_ONE_ADDRESS) {
            throw new IllegalArgumentException(
                    "We have " + open + " open questions from this address. We answer those first.");
        }
        jdbc.sql("INSERT INTO curriculum_question (id, email, asked, asked_at) VALUES (?, ?, ?, ?)")
                .params(
                        Ids.next().toString(),
                        email.strip(),
                        question.strip(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<OpenQuestion> open() {
        return jdbc.sql(
                        "SELECT id, email, asked, asked_at FROM curriculum_question WHERE answered_at IS NULL ORDER BY id LIMIT 200")
                .query((row, number) -> new OpenQuestion(
                        UUID.fromString(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void answered(UUID id) {
        jdbc.sql("UPDATE curriculum_question SET answered_at = ? WHERE id = ?")
                .params(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), id.toString())
                .update();
    }
}
