package org.pra.academy.batches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks of attendance, appended and never changed; the last mark of a trainee at a session holds. */
@Component
class MarkLog {

    private static final String INSERT = """
            INSERT INTO batches_mark (session_id, trainee_id, nr, presence, late_minutes, attended, how, reason, marked_by, marked_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String COLUMNS =
            "m.trainee_id, m.nr, m.presence, m.late_minutes, m.attended, m.how, m.reason, m.marked_by, m.marked_at";
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    MarkLog(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Appends marks; each number must be the next of its trainee, so of two who mark at once the second is told. */
    void append(UUID session, List<Mark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        try {
            batch.batchUpdate(
                    INSERT, marks.stream().map(mark -> line(session, mark)).toList());
        } catch (DuplicateKeyException e) {
            throw new Conflict(
                    "Somebody else marked the same trainee at the same moment. Look at the list as it stands now, then mark again if it is wrong.");
        }
    }

    private static @Nullable Object[] line(UUID session, Mark mark) {
        return new @Nullable Object[] {
            session.toString(),
            mark.trainee().toString(),
            mark.nr(),
            mark.presence().name(),
            mark.lateMinutes(),
            mark.attended(),
            mark.how().name(),
            mark.reason(),
            mark.by().toString(),
            LocalDateTime.ofInstant(mark.at(), ZoneOffset.UTC)
        };
    }

    /** The mark that holds for each trainee. */
    Map<PersonId, Mark> latest(UUID session) {
        Map<PersonId, Mark> latest = new HashMap<>();
        jdbc.sql("SELECT " + COLUMNS + " FROM batches_mark m WHERE m.session_id = ? ORDER BY m.nr")
                .params(session.toString())
                .query(MarkLog::mark)
                .list()
                .forEach(mark -> latest.put(mark.trainee(), mark));
        return latest;
    }

    /** Every mark of one trainee at a session in the order they were made. */
    List<Mark> of(UUID session, PersonId trainee) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM batches_mark m WHERE m.session_id = ? AND m.trainee_id = ? ORDER BY m.nr")
                .params(session.toString(), trainee.toString())
                .query(MarkLog::mark)
                .list();
    }

    /** Everybody who came in by the code, first come first. */
    List<Mark> byCode(UUID session) {
        return jdbc.sql(
                        "SELECT " + COLUMNS
                                + " FROM batches_mark m WHERE m.session_id = ? AND m.how = 'CODE' ORDER BY m.marked_at, m.trainee_id")
                .params(session.toString())
                .query(MarkLog::mark)
                .list();
    }

    List<Correction> corrections(UUID session) {
        return jdbc.sql("""
                SELECT x.trainee_id, x.was, x.was_late, x.presence, x.late_minutes, x.reason, x.marked_by, x.marked_at FROM (
                  SELECT m.*, LAG(m.presence) OVER w AS was, LAG(m.late_minutes) OVER w AS was_late FROM batches_mark m
                  WHERE m.session_id = ? WINDOW w AS (PARTITION BY m.trainee_id ORDER BY m.nr)) x
                WHERE x.how = 'AMENDMENT' ORDER BY x.marked_at, x.nr""")
                .params(session.toString())
                .query((row, number) -> new Correction(
                        PersonId.of(row.getString(1)),
                        Presence.valueOf(row.getString(2) == null ? "ABSENT" : row.getString(2)),
                        row.getInt(3),
                        Presence.valueOf(row.getString(4)),
                        row.getInt(5),
                        row.getString(6),
                        PersonId.of(row.getString(7)),
                        instant(row, 8)))
                .list();
    }

    /** What a trainee's presence was at each session whose list is closed. */
    Map<UUID, Presence> closedPresence(PersonId trainee) {
        Map<UUID, Presence> closed = new HashMap<>();
        jdbc.sql("""
                SELECT m.session_id, m.presence FROM batches_mark m JOIN batches_session s ON s.id = m.session_id
                WHERE m.trainee_id = ? AND s.roll = 'CLOSED' ORDER BY m.nr""").params(trainee.toString()).query(row -> {
            closed.put(UUID.fromString(row.getString(1)), Presence.valueOf(row.getString(2)));
        });
        return closed;
    }

    private static Mark mark(ResultSet row, int number) throws SQLException {
        return new Mark(
                PersonId.of(row.getString(1)),
                row.getInt(2),
                Presence.valueOf(row.getString(3)),
                row.getInt(4),
                row.getInt(5),
                MarkedBy.valueOf(row.getString(6)),
                row.getString(7),
                PersonId.of(row.getString(8)),
                instant(row, 9));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
