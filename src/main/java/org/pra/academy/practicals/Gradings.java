package org.pra.academy.practicals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.checklists.Marking;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every marking of a sheet with its reasons, appended and never changed: the first by submitting, each later one by an amendment. */
@Component
class Gradings {

    private final JdbcClient jdbc;
    private final SheetJson json;

    Gradings(JdbcClient jdbc, SheetJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void append(UUID attempt, @Nullable UUID amendment, Marking marking, PersonId by, Instant now) {
        jdbc.sql("""
                INSERT INTO practicals_grading
                (id, attempt_id, amendment_id, points, maximum, passed, critical_missed, reasons, graded_by, graded_at)
                VALUES (:id, :attempt, :amendment, :points, :maximum, :passed, :critical, :reasons, :by, :now)""")
                .param("id", Ids.next().toString())
                .param("attempt", attempt.toString())
                .param("amendment", amendment == null ? null : amendment.toString())
                .param("points", marking.points())
                .param("maximum", marking.maximum())
                .param("passed", marking.passed())
                .param("critical", String.join(" ", marking.criticalMissed()))
                .param("reasons", json.write(marking.decision().reasons()))
                .param("by", by.toString())
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** The markings of a sheet, the original first. */
    List<Sheet.Result> of(UUID attempt) {
        return jdbc.sql("""
                SELECT graded_at, points, maximum, passed, critical_missed, reasons FROM practicals_grading
                WHERE attempt_id = ? ORDER BY seq""")
                .params(attempt.toString())
                .query((row, number) -> new Sheet.Result(
                        row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getInt(2),
                        row.getInt(3),
                        row.getBoolean(4),
                        PracticalAttempt.lines(row.getString(5)),
                        json.reasons(row.getString(6))))
                .list();
    }
}
