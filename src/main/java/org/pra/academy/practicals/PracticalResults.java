package org.pra.academy.practicals;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    private final ChecklistVersions versions;

    PracticalResults(JdbcClient jdbc, ChecklistVersions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    /** A trainee's graded sheets, the latest last. */
    public List<PracticalResult> of(PersonId trainee) {
        return jdbc.sql("""
                SELECT checklist, digest, points, maximum, passed, critical_missed, graded_at, assessor_id
                FROM practicals_attempt WHERE trainee_id = ? AND graded_at IS NOT NULL ORDER BY graded_at, id""")
                .params(trainee.toString())
                .query((row, number) -> new PracticalResult(
                        row.getString(1),
                        versions.pinned(row.getString(1), row.getString(2)).unit(),
                        row.getInt(3),
                        row.getInt(4),
                        row.getBoolean(5),
                        PracticalAttempt.lines(row.getString(6)),
                        row.getObject(7, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        PersonId.of(row.getString(8))))
                .list();
    }

    /** The best and the latest graded sheet of each checklist, by checklist id. */
    public List<BestAndLatest> bestAndLatest(PersonId trainee) {
        return of(trainee).stream()
                .collect(Collectors.groupingBy(PracticalResult::checklist, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new BestAndLatest(
                        entry.getKey(),
                        Collections.max(entry.getValue(), PracticalResult.QUALITY),
                        entry.getValue().getLast()))
                .toList();
    }
}
