package org.pra.academy.practicals;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sheets as a list, in one statement. */
@Component
class PracticalRows {

    private final JdbcClient jdbc;

    PracticalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The assessor's open sheets first, then everybody's graded ones; the newest first in each. */
    List<PracticalRow> seenBy(PersonId assessor, int offset, int limit) {
        return jdbc.sql("""
                SELECT id, trainee_id, assessor_id, checklist, COALESCE(graded_at, opened_at), points, maximum, passed
                FROM practicals_attempt WHERE trainee_id <> :me AND (graded_at IS NOT NULL OR assessor_id = :me)
                ORDER BY graded_at IS NOT NULL, COALESCE(graded_at, opened_at) DESC, id LIMIT :limit OFFSET :offset""")
                .param("me", assessor.toString())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new PracticalRow(
                        UUID.fromString(row.getString(1)),
                        PersonId.of(row.getString(2)),
                        PersonId.of(row.getString(3)),
                        row.getString(4),
                        row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getInt(6),
                        row.getInt(7),
                        row.getObject(8, Boolean.class)))
                .list();
    }
}
