package org.pra.academy.practicals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.checklists.LineState;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ticks and amendments, appended and never changed. A tick carries the id the device gave it, so that one sent twice counts once. */
@Component
class Ticks {

    private final JdbcClient jdbc;

    Ticks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(
            UUID tick, UUID attempt, String line, LineState state, @Nullable UUID amendment, PersonId by, Instant now) {
        jdbc.sql("""
                INSERT IGNORE INTO practicals_tick (id, attempt_id, line, state, amendment_id, ticked_by, ticked_at)
                VALUES (:id, :attempt, :line, :state, :amendment, :by, :now)""")
                .param("id", tick.toString())
                .param("attempt", attempt.toString())
                .param("line", line)
                .param("state", state.name())
                .param("amendment", amendment == null ? null : amendment.toString())
                .param("by", by.toString())
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    Map<String, LineState> latest(UUID attempt) {
        Map<String, LineState> lines = new HashMap<>();
        jdbc.sql("SELECT line, state FROM practicals_tick WHERE attempt_id = ? ORDER BY seq")
                .params(attempt.toString())
                .query(row -> {
                    lines.put(row.getString(1), LineState.valueOf(row.getString(2)));
                });
        return lines;
    }

    UUID amendment(UUID attempt, Sheet.Amendment amendment) {
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

    List<Sheet.Amendment> amendments(UUID attempt) {
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
