package org.pra.academy.placements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only story of every entry: each line holds the whole entry as it stood then, so a receipt stays what it was. */
@Component
class History {

    private static final String SELECT =
            "SELECT entry_id, at, who, what, why, block, worked_on, minutes, counts, words FROM placements_history ";
    private final JdbcClient jdbc;
    private final Clock clock;

    History(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void append(LogbookEntry entry, HistoryLine.What what, String who, @Nullable String why) {
        UUID request = entry.request();
        jdbc.sql("""
                INSERT INTO placements_history
                (id, entry_id, trainee_id, request_id, at, who, what, why, block, worked_on, minutes, counts, words)
                VALUES (:id, :entry, :trainee, :request, :now, :who, :what, :why, :block, :day, :minutes, :counts, :words)""")
                .param("id", Ids.next().toString())
                .param("entry", entry.id().toString())
                .param("trainee", entry.trainee().toString())
                .param("request", request == null ? null : request.toString())
                .param("now", Links.utc(clock.instant()))
                .param("who", who)
                .param("what", what.name())
                .param("why", why)
                .param("block", entry.block())
                .param("day", entry.workedOn())
                .param("minutes", entry.minutes().value())
                .param("counts", CountsText.write(entry.counts()))
                .param("words", entry.words())
                .update();
    }

    List<HistoryLine> of(PersonId trainee) {
        return jdbc.sql(SELECT + "WHERE trainee_id = ? ORDER BY seq")
                .params(trainee.toString())
                .query(History::line)
                .list();
    }

    /** What the preceptor answered to a request, entry by entry. */
    List<HistoryLine> answersTo(UUID request) {
        return jdbc.sql(
                        SELECT
                                + "WHERE request_id = ? AND what IN ('SIGNED', 'CORRECTED', 'RETURNED') ORDER BY worked_on, seq")
                .params(request.toString())
                .query(History::line)
                .list();
    }

    private static HistoryLine line(ResultSet row, int number) throws SQLException {
        return new HistoryLine(
                UUID.fromString(row.getString(1)),
                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(3),
                HistoryLine.What.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                Minutes.of(row.getInt(8)),
                CountsText.read(row.getString(9)),
                row.getString(10));
    }
}
