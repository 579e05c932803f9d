package org.pra.academy.hours;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.pra.academy.kernel.UnitCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the ledger: a trainee their own, instructors and administrators everybody's. */
@Service
@Transactional(readOnly = true)
public class HoursService {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    HoursService(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    /** Sums by kind and unit; kinds and units without an entry are absent. */
    @PreAuthorize("isAuthenticated()")
    public List<HoursTotal> totals(PersonId trainee) {
        currentActor.requireSelfOr(trainee, Role.INSTRUCTOR, Role.ADMINISTRATOR);
        return sums(trainee);
    }

    @PreAuthorize("isAuthenticated()")
    public List<HoursLine> lines(PersonId trainee) {
        currentActor.requireSelfOr(trainee, Role.INSTRUCTOR, Role.ADMINISTRATOR);
        return jdbc.sql(
                        "SELECT recorded_at, kind, unit, source, ABS(minutes), verified, evidence, minutes < 0 FROM hours_entry WHERE trainee_id = ? ORDER BY id")
                .params(trainee.toString())
                .query((row, number) -> new HoursLine(
                        row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        HoursKind.valueOf(row.getString(2)),
                        new UnitCode(row.getString(3)),
                        row.getString(4),
                        Minutes.of(Math.abs(row.getInt(5))),
                        row.getBoolean(6),
                        row.getString(7),
                        row.getBoolean(8)))
                .list();
    }

    /** The same sums for services that decide. */
    @CalledByServices
    public List<HoursTotal> sums(PersonId trainee) {
        return jdbc.sql(
                        "SELECT kind, unit, SUM(minutes), SUM(IF(verified, minutes, 0)) FROM hours_entry WHERE trainee_id = ? GROUP BY kind, unit")
                .params(trainee.toString())
                .query((row, number) -> new HoursTotal(
                        HoursKind.valueOf(row.getString(1)),
                        new UnitCode(row.getString(2)),
                        Minutes.of(row.getInt(3)),
                        Minutes.of(row.getInt(4))))
                .list();
    }

    /** Recorded minutes of many trainees in one statement; a trainee without an entry is absent. */
    @CalledByServices
    public Map<PersonId, Minutes> recorded(Collection<PersonId> trainees) {
        Map<PersonId, Minutes> recorded = new HashMap<>();
        if (!trainees.isEmpty()) {
            jdbc.sql("SELECT trainee_id, SUM(minutes) FROM hours_entry WHERE trainee_id IN (:ids) GROUP BY trainee_id")
                    .param("ids", trainees.stream().map(PersonId::toString).toList())
                    .query(row -> {
                        recorded.put(PersonId.of(row.getString(1)), Minutes.of(row.getInt(2)));
                    });
        }
        return recorded;
    }
}
