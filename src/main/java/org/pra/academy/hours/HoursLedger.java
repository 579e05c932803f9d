package org.pra.academy.hours;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the append-only ledger to 540 hours. A source counts once for a trainee, however often it is recorded. */
@Service
@CalledByServices
@Transactional(propagation = Propagation.MANDATORY)
public class HoursLedger {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HoursLedger(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** True when the entry was new; false when its source had been recorded before and nothing changed. */
    public boolean record(HoursEntry entry) {
        UUID id = Ids.next();
        int written = jdbc.sql("""
                INSERT IGNORE INTO hours_entry (id, trainee_id, kind, unit, source, minutes, verified, evidence, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.toString(),
                        entry.trainee().toString(),
                        entry.kind().name(),
                        entry.unit().value(),
                        entry.source(),
                        entry.minutes().value(),
                        entry.verified(),
                        entry.evidence(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        if (written == 0) {
            return false;
        }
        events.publishEvent(new HoursRecorded(
                id,
                entry.trainee(),
                entry.source(),
                entry.minutes().value(),
                entry.kind().name()));
        return true;
    }
}
