package org.pra.academy.practicals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.checklists.LineState;
import org.pra.academy.checklists.Observation;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ticks, notes and amendments, appended and never changed. Ticks and notes carry the id the device gave them: one sent twice counts once. */
@Component
class Ticks {

    private final JdbcClient jdbc;

    Ticks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One tick as it is stored. */
    record Tick(
            UUID id,
            UUID attempt,
            String line,
            LineState state,
            @Nullable BigDecimal measured,
            PersonId by,
            Instant at) {

        boolean sameAs(LineState otherState, @Nullable BigDecimal other) {
            return state == otherState
                    && (measured == null ? other == null : other != null && measured.compareTo(other) == 0);
        }
    }

    void append(Tick tick, @Nullable UUID amendment) {
        jdbc.sql("""
                INSERT INTO practicals_tick (id, attempt_id, line, state, measured, amendment_id, ticked_by, ticked_at)
                VALUES (:id, :attempt, :line, :state, :measured, :amendment, :by, :at)""")
                .param("id", tick.id().toString())
                .param("attempt", tick.attempt().toString())
                .param("line", tick.line())
                .param("state", tick.state().name())
                .param("measured", tick.measured())
                .param("amendment", amendment == null ? null : amendment.toString())
                .param("by", tick.by().toString())
                .param("at", utc(tick.at()))
                .update();
    }

    Optional<Tick> find(UUID id) {
        return list("id = ?", id.toString()).stream().findFirst();
    }

    /** The tick that counts on a line. */
    Optional<Tick> latest(UUID attempt, String line) {
        return list("attempt_id = ? AND line = ? ORDER BY seq DESC LIMIT 1", attempt.toString(), line).stream()
                .findFirst();
    }

    /** Every tick of a sheet in the order they were made. */
    List<Tick> all(UUID attempt) {
        return list("attempt_id = ? ORDER BY seq", attempt.toString());
    }

    /** What counts on each line: its latest tick and its latest note. */
    Map<String, Observation> lines(UUID attempt) {
        Map<String, Observation> lines = new HashMap<>();
        all(attempt).forEach(tick -> lines.put(tick.line(), new Observation(tick.state(), tick.measured(), "")));
        jdbc.sql("SELECT line, words FROM practicals_note WHERE attempt_id = ? ORDER BY seq")
                .params(attempt.toString())
                .query(row -> {
                    Observation seen = lines.getOrDefault(row.getString(1), Observation.NONE);
                    lines.put(row.getString(1), new Observation(seen.state(), seen.measured(), row.getString(2)));
                });
        return lines;
    }

    void note(UUID note, UUID attempt, String line, String words, PersonId by, Instant now) {
        jdbc.sql("""
                INSERT INTO practicals_note (id, attempt_id, line, words, noted_by, noted_at) VALUES (?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE id = id""")
                .params(note.toString(), attempt.toString(), line, words, by.toString(), utc(now))
                .update();
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
                        utc(amendment.at()),
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

    private List<Tick> list(String condition, String... params) {
        return jdbc.sql("SELECT id, attempt_id, line, state, measured, ticked_by, ticked_at FROM practicals_tick WHERE "
                        + condition)
                .params(List.of((Object[]) params))
                .query((row, number) -> new Tick(
                        UUID.fromString(row.getString(1)),
                        UUID.fromString(row.getString(2)),
                        row.getString(3),
                        LineState.valueOf(row.getString(4)),
                        row.getBigDecimal(5),
                        PersonId.of(row.getString(6)),
                        row.getObject(7, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
