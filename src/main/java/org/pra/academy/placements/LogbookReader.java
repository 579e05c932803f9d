package org.pra.academy.placements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a logbook for its screens, with as many statements for a full one as for an empty one. */
@Component
class LogbookReader {

    private static final String ENTRIES = """
            SELECT e.id, e.version, e.block, e.worked_on, e.minutes, e.signed_minutes, e.counted, e.words, e.state, e.question, e.note,
              r.id AS request, r.state AS request_state, r.preceptor, r.designation, r.contact, r.way, r.expires_at, r.ended_at,
              r.signer, r.signer_designation, c.task, c.written, c.signed
            FROM placements_entry e LEFT JOIN placements_request r ON r.id = e.request_id
            LEFT JOIN placements_count c ON c.entry_id = e.id
            WHERE e.trainee_id = ? ORDER BY e.worked_on DESC, e.written_at DESC, e.id, c.task""";
    private static final String REQUESTS = """
            SELECT r.id, r.preceptor, r.designation, r.contact, r.way, r.asked_at, r.expires_at, COUNT(*), SUM(e.minutes)
            FROM placements_request r JOIN placements_entry e ON e.request_id = r.id AND e.state IN ('WRITTEN', 'RETURNED')
            WHERE r.trainee_id = ? AND r.state = 'OPEN'
            GROUP BY r.id, r.preceptor, r.designation, r.contact, r.way, r.asked_at, r.expires_at ORDER BY r.asked_at DESC, r.id""";
    private final JdbcClient jdbc;
    private final ProgressReader progress;
    private final History history;

    LogbookReader(JdbcClient jdbc, ProgressReader progress, History history) {
        this.jdbc = jdbc;
        this.progress = progress;
        this.history = history;
    }

    Logbook of(PersonId trainee, Instant now) {
        return new Logbook(progress.of(trainee), entries(trainee, now), requests(trainee, now), history.of(trainee));
    }

    List<EntryRow> entries(PersonId trainee, Instant now) {
        Map<UUID, EntryRow> rows = new LinkedHashMap<>();
        jdbc.sql(ENTRIES).params(trainee.toString()).query(row -> {
            UUID id = UUID.fromString(row.getString("id"));
            if (!rows.containsKey(id)) {
                rows.put(id, entry(id, row, now));
            }
            String task = row.getString("task");
            if (task != null) {
                rows.get(id)
                        .counts()
                        .put(task, new TaskCount(row.getInt("written"), row.getObject("signed", Integer.class)));
            }
        });
        return List.copyOf(rows.values());
    }

    List<RequestRow> requests(PersonId trainee, Instant now) {
        return jdbc.sql(REQUESTS)
                .params(trainee.toString())
                .query((row, number) -> new RequestRow(
                        UUID.fromString(row.getString(1)),
                        new Preceptor(row.getString(2), row.getString(3), row.getString(4)),
                        Way.valueOf(row.getString(5)),
                        instant(row, "asked_at"),
                        instant(row, "expires_at"),
                        !instant(row, "expires_at").isAfter(now),
                        row.getInt(8),
                        Minutes.of(row.getInt(9))))
                .list();
    }

    private static EntryRow entry(UUID id, ResultSet row, Instant now) throws SQLException {
        Integer signed = row.getObject("signed_minutes", Integer.class);
        EntryState state = EntryState.valueOf(row.getString("state"));
        return new EntryRow(
                id,
                row.getInt("version"),
                row.getString("block"),
                row.getObject("worked_on", LocalDate.class),
                Minutes.of(row.getInt("minutes")),
                signed == null ? null : Minutes.of(signed),
                Minutes.of(row.getInt("counted")),
                new TreeMap<>(),
                row.getString("words"),
                state,
                QuestionState.valueOf(row.getString("question")),
                row.getString("note"),
                state.open() ? waiting(row, now) : null,
                signature(row));
    }

    private static EntryRow.@Nullable Waiting waiting(ResultSet row, Instant now) throws SQLException {
        if (!RequestState.OPEN.name().equals(row.getString("request_state"))
                || !instant(row, "expires_at").isAfter(now)) {
            return null;
        }
        return new EntryRow.Waiting(
                UUID.fromString(row.getString("request")),
                new Preceptor(row.getString("preceptor"), row.getString("designation"), row.getString("contact")),
                instant(row, "expires_at"));
    }

    private static EntryRow.@Nullable Signature signature(ResultSet row) throws SQLException {
        if (!RequestState.ANSWERED.name().equals(row.getString("request_state"))) {
            return null;
        }
        return new EntryRow.Signature(
                new Signer(row.getString("signer"), row.getString("signer_designation")),
                row.getString("contact"),
                Way.valueOf(row.getString("way")),
                instant(row, "ended_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
