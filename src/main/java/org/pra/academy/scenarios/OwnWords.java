package org.pra.academy.scenarios;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What trainees wrote in their own words before they saw the replies, and what an instructor gave for it. */
@Component
class OwnWords {

    private static final int LONGEST = 1_000;
    private final JdbcClient jdbc;

    OwnWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code scored} is the points and the comment of an instructor, null while it waits. */
    record Said(String words, @Nullable String scored) {}

    record Waiting(UUID run, int turn, String words, Instant at) {}

    boolean written(UUID run, int turn) {
        return jdbc.sql("SELECT COUNT(*) FROM scenarios_own_words WHERE run_id = ? AND turn = ?")
                        .params(run.toString(), turn)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void write(UUID run, int turn, String words, Instant now) {
        jdbc.sql("INSERT IGNORE INTO scenarios_own_words (run_id, turn, words, written_at) VALUES (?, ?, ?, ?)")
                .params(
                        run.toString(),
                        turn,
                        words.length() > LONGEST ? words.substring(0, LONGEST) : words,
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    Map<Integer, Said> of(UUID run) {
        Map<Integer, Said> said = new HashMap<>();
        jdbc.sql("SELECT turn, words, points, comment FROM scenarios_own_words WHERE run_id = ?")
                .params(run.toString())
                .query(row -> {
                    String points = row.getString(3);
                    said.put(
                            row.getInt(1),
                            new Said(
                                    row.getString(2),
                                    points == null ? null : (points + ". " + row.getString(4)).strip()));
                });
        return said;
    }

    List<Waiting> waiting(int most) {
        return jdbc.sql("SELECT w.run_id, w.turn, w.words, w.written_at FROM scenarios_own_words w"
                        + " JOIN scenarios_run r ON r.id = w.run_id WHERE w.scored_at IS NULL AND r.ended_at IS NOT NULL"
                        + " ORDER BY w.written_at LIMIT ?")
                .params(most)
                .query((row, number) -> new Waiting(
                        UUID.fromString(row.getString(1)),
                        row.getInt(2),
                        row.getString(3),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    void score(UUID run, int turn, String points, String comment, PersonId by, Instant now) {
        jdbc.sql("UPDATE scenarios_own_words SET points = ?, comment = ?, scored_by = ?, scored_at = ?"
                        + " WHERE run_id = ? AND turn = ? AND scored_at IS NULL")
                .params(
                        points,
                        comment,
                        by.toString(),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                        run.toString(),
                        turn)
                .update();
    }
}
