package org.pra.academy.batches;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was done to each session, appended and never changed. */
@Component
class SessionHistory {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final String INSERT = """
            INSERT INTO batches_change (id, session_id, what, was, became, reason, changed_by, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final CurrentActor currentActor;
    private final Clock clock;

    SessionHistory(JdbcClient jdbc, JdbcTemplate batch, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    void note(UUID session, SessionChange.What what, String was, String became, @Nullable String reason) {
        jdbc.sql(INSERT).params(line(session, what, was, became, reason)).update();
    }

    /** From what to what, in words. */
    record Line(String was, String became) {}

    /** The same kind of change of many sessions at once. */
    void noteAll(SessionChange.What what, Map<UUID, Line> lines) {
        batch.batchUpdate(
                INSERT,
                lines.entrySet().stream()
                        .map(one -> line(
                                        one.getKey(),
                                        what,
                                        one.getValue().was(),
                                        one.getValue().became(),
                                        null)
                                .toArray())
                        .toList());
    }

    private List<@Nullable Object> line(
            UUID session, SessionChange.What what, String was, String became, @Nullable String reason) {
        return Arrays.asList(
                Ids.next().toString(),
                session.toString(),
                what.name(),
                was,
                became,
                reason,
                currentActor.actor().name(),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    List<SessionChange> of(UUID session) {
        return jdbc.sql("""
                SELECT changed_at, changed_by, what, was, became, COALESCE(reason, '') FROM batches_change
                WHERE session_id = ? ORDER BY changed_at, id""")
                .params(session.toString())
                .query((row, number) -> new SessionChange(
                        row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString(2),
                        SessionChange.What.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    /** A stretch of time in words, in the academy's own time zone. */
    String words(@Nullable Span span) {
        return span == null
                ? "without a place"
                : DAY.format(span.from().atZone(clock.getZone())) + "–"
                        + TIME.format(span.until().atZone(clock.getZone()));
    }

    static String words(String room, String instructor) {
        return (room.isBlank() ? "no room" : room) + ", " + (instructor.isBlank() ? "no instructor" : instructor);
    }
}
