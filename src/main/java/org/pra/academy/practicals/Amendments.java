package org.pra.academy.practicals;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Corrections of graded sheets, appended and never changed. */
@Component
class Amendments {

    private final JdbcClient jdbc;

    Amendments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID append(UUID attempt, Sheet.Amendment amendment) {
        UUID id = Ids.next();
        jdbc.sql("""
                INSERT INTO practicals_amendment (id, attempt_id, why, amended_by, amended_at, points_before, points_after, passed_before, passed_after)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.toString(),
                        attempt.toString(),
                        amendment.why(),
                        amendment.by().toString(),
                        LocalDateTime.ofInstant(amendment.at(), ZoneOffset.UTC),
                        amendment.pointsBefore(),
                        amendment.pointsAfter(),
                        amendment.passedBefore(),
                        amendment.passedAfter())
                .update();
        return id;
    }

    List<Sheet.Amendment> of(UUID attempt) {
        return jdbc.sql(
                        "SELECT amended_by, amended_at, why, points_before, points_after, passed_before, passed_after FROM practicals_amendment WHERE attempt_id = ? ORDER BY id")
                .params(attempt.toString())
                .query((row, number) -> new Sheet.Amendment(
                        PersonId.of(row.getString(1)),
                        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getBoolean(6),
                        row.getBoolean(7)))
                .list();
    }
}
