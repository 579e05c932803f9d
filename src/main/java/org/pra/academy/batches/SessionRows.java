package org.pra.academy.batches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads sessions for lists: one statement whatever their number. */
@Component
class SessionRows {

    private static final String SELECT = """
            SELECT s.id, s.batch_id, b.name, b.starts, s.kind, s.source, s.title, s.planned_week, s.minutes, s.starts_at, s.ends_at,
              s.room, s.instructor_id, p.name, s.state, s.reason, s.roll, s.code_secret IS NOT NULL, s.version, s.sequence, s.changed_at
            FROM batches_session s JOIN batches_batch b ON b.id = s.batch_id LEFT JOIN identity_person p ON p.id = s.instructor_id""";
    private static final String ORDER = " ORDER BY s.starts_at, s.ends_at, s.id";
    private final JdbcClient jdbc;
    private final Clock clock;

    SessionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<SessionRow> one(UUID id) {
        return list("s.id = :id", Map.of("id", id.toString())).stream().findFirst();
    }

    List<SessionRow> ofBatch(UUID batch) {
        return list("s.batch_id = :batch", Map.of("batch", batch.toString()));
    }

    List<SessionRow> ofBatch(UUID batch, LocalDate from, LocalDate until) {
        return list(
                "s.batch_id = :batch AND s.starts_at >= :from AND s.starts_at < :until",
                Map.of("batch", batch.toString(), "from", utc(from), "until", utc(until)));
    }

    List<SessionRow> ofInstructor(PersonId instructor, LocalDate from, LocalDate until) {
        return list(
                "s.instructor_id = :instructor AND s.starts_at >= :from AND s.starts_at < :until",
                Map.of("instructor", instructor.toString(), "from", utc(from), "until", utc(until)));
    }

    /** Everything an instructor teaches or a batch does, whenever; for the calendar. */
    List<SessionRow> ofInstructorOrBatch(PersonId instructor, @Nullable UUID batch) {
        return list(
                "s.starts_at IS NOT NULL AND (s.instructor_id = :instructor OR s.batch_id = :batch)",
                Map.of("instructor", instructor.toString(), "batch", batch == null ? "" : batch.toString()));
    }

    /** What is planned anywhere in a stretch of time. */
    List<SessionRow> plannedBetween(LocalDateTime from, LocalDateTime until) {
        return list(
                "s.state = 'PLANNED' AND s.starts_at < :until AND s.ends_at > :from",
                Map.of("from", utc(from), "until", utc(until)));
    }

    private List<SessionRow> list(String condition, Map<String, Object> params) {
        return jdbc.sql(SELECT + " WHERE " + condition + ORDER)
                .params(params)
                .query(this::row)
                .list();
    }

    private SessionRow row(ResultSet row, int number) throws SQLException {
        String instructor = row.getString(13);
        String name = row.getString(14);
        String reason = row.getString(16);
        return new SessionRow(
                UUID.fromString(row.getString(1)),
                UUID.fromString(row.getString(2)),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                SessionKind.valueOf(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getInt(8),
                Minutes.of(row.getInt(9)),
                local(row.getObject(10, LocalDateTime.class)),
                local(row.getObject(11, LocalDateTime.class)),
                row.getString(12),
                instructor == null ? null : PersonId.of(instructor),
                name == null ? "" : name,
                SessionState.valueOf(row.getString(15)),
                reason == null ? "" : reason,
                RollState.valueOf(row.getString(17)),
                row.getBoolean(18),
                row.getInt(19),
                row.getInt(20),
                row.getObject(21, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private @Nullable LocalDateTime local(@Nullable LocalDateTime stored) {
        return stored == null ? null : LocalDateTime.ofInstant(stored.toInstant(ZoneOffset.UTC), clock.getZone());
    }

    private LocalDateTime utc(LocalDate day) {
        return utc(day.atStartOfDay());
    }

    private LocalDateTime utc(LocalDateTime local) {
        return LocalDateTime.ofInstant(local.atZone(clock.getZone()).toInstant(), ZoneOffset.UTC);
    }
}
