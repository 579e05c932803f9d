package org.pra.academy.curriculum;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews of the programme: one a person, moderated, and only from those whom another service knows to have finished. */
@Service
@Transactional
public class ReviewBoard {

    private static final String SELECT =
            "SELECT author_id, author_name, words, state, written_at FROM curriculum_review ";
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReviewBoard(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Stores the review, or puts a new one in the old one's place; it waits for an administrator either way. */
    @CalledByServices
    public void write(PersonId author, String name, String words) {
        if (words.isBlank() || words.length() > 1000) {
            throw new IllegalArgumentException("Write your review in up to 1,000 characters.");
        }
        jdbc.sql("""
                INSERT INTO curriculum_review (author_id, author_name, words, state, written_at) VALUES (:author, :name, :words, 'WAITING', :at)
                ON DUPLICATE KEY UPDATE words = :words, author_name = :name, state = 'WAITING', written_at = :at""")
                .param("author", author.toString())
                .param("name", name)
                .param("words", words.strip())
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        events.publishEvent(new ReviewEvents.ReviewWritten(author));
    }

    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public List<Review> shown() {
        return in(Review.State.SHOWN);
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<Review> waiting() {
        return in(Review.State.WAITING);
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void moderate(PersonId author, Review.State state) {
        jdbc.sql("UPDATE curriculum_review SET state = ? WHERE author_id = ?")
                .params(state.name(), author.toString())
                .update();
        events.publishEvent(new ReviewEvents.ReviewModerated(author, state.name()));
    }

    private List<Review> in(Review.State state) {
        return jdbc.sql(SELECT + "WHERE state = ? ORDER BY written_at DESC LIMIT 50")
                .params(state.name())
                .query((row, number) -> new Review(
                        PersonId.of(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        Review.State.valueOf(row.getString(4)),
                        row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }
}
