package org.pra.academy.practicals;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Graded sheets for services that decide. */
@Service
@CalledByServices
@Transactional(readOnly = true)
public class PracticalResults {

    private final JdbcClient jdbc;

    PracticalResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A trainee's graded sheets, the latest last. */
    public List<PracticalResult> of(PersonId trainee) {
        return jdbc.sql("SELECT checklist, points, maximum, passed, critical_missed, graded_at FROM practicals_attempt"
                        + " WHERE trainee_id = ? AND graded_at IS NOT NULL ORDER BY graded_at")
                .params(trainee.toString())
                .query((row, number) -> new PracticalResult(
                        row.getString(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getBoolean(4),
                        row.getString(5).isEmpty()
                                ? List.of()
                                : List.of(row.getString(5).split(" ")),
                        row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }
}
