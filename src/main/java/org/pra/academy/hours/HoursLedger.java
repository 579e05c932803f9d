package org.pra.academy.hours;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the append-only ledger to 540 hours. A source counts once for a trainee, however often it is recorded. */
@Service
@CalledByServices
@Transactional(propagation = Propagation.MANDATORY)
public class HoursLedger {

    private static final String COLUMNS =
            "INTO hours_entry (id, trainee_id, kind, unit, source, minutes, verified, evidence, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HoursLedger(JdbcClient jdbc, JdbcTemplate batch, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
        this.events = events;
    }

    /** True when the entry was new; false when its source had been recorded before and nothing changed. */
    public boolean record(HoursEntry entry) {
        UUID id = Ids.next();
        int written = jdbc.sql("INSERT IGNORE " + COLUMNS)
                .params(line(id, entry, entry.source(), entry.minutes().value()))
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

    /**
     * Brings what one source counts for each trainee to the wanted minutes (which may be none) by appending the difference, as far as
     * all that lies under {@code within} stays within {@code most}. A line that takes back stands beside the line it corrects. Answers
     * for how many trainees something was appended.
     */
    public int settle(HoursSource source, Map<PersonId, Minutes> wanted, String within, Minutes most, String evidence) {
        Map<PersonId, Standing> standings = standings(wanted.keySet(), source.name(), within);
        List<Object[]> lines = new ArrayList<>();
        int sum = 0;
        for (Map.Entry<PersonId, Minutes> one : wanted.entrySet()) {
            Standing standing = standings.getOrDefault(one.getKey(), Standing.NONE);
            int room = Math.max(0, most.value() - (standing.within() - standing.minutes()));
            int difference = Math.min(one.getValue().value(), room) - standing.minutes();
            if (difference != 0) {
                String name = standing.lines() == 0 ? source.name() : source.name() + "/" + (standing.lines() + 1);
                HoursEntry entry = new HoursEntry(
                        one.getKey(), source.kind(), source.unit(), name, one.getValue(), true, evidence);
                lines.add(line(Ids.next(), entry, name, difference).toArray());
                sum += difference;
            }
        }
        if (!lines.isEmpty()) {
            batch.batchUpdate("INSERT " + COLUMNS, lines);
            PersonId about = wanted.size() == 1 ? wanted.keySet().iterator().next() : null;
            events.publishEvent(new HoursSettled(
                    Ids.next(),
                    about,
                    source.name(),
                    lines.size(),
                    sum,
                    source.kind().name()));
        }
        return lines.size();
    }

    /** Minutes that count under a source and everything below it ({@code block/P1}, {@code block/P1/…}), in one statement. */
    public Map<PersonId, Minutes> counted(Collection<PersonId> trainees, String source) {
        Map<PersonId, Minutes> counted = new HashMap<>();
        standings(trainees, source, source)
                .forEach((trainee, standing) -> counted.put(trainee, Minutes.of(standing.minutes())));
        return counted;
    }

    private Map<PersonId, Standing> standings(Collection<PersonId> trainees, String source, String within) {
        Map<PersonId, Standing> standings = new HashMap<>();
        if (!trainees.isEmpty()) {
            jdbc.sql("""
                    SELECT trainee_id, SUM(IF(source = :source OR source LIKE :below, minutes, 0)),
                      SUM(source = :source OR source LIKE :below), SUM(minutes) FROM hours_entry
                    WHERE trainee_id IN (:ids) AND (source = :within OR source LIKE :belowWithin) GROUP BY trainee_id""")
                    .param("ids", trainees.stream().map(PersonId::toString).toList())
                    .param("source", source)
                    .param("below", source + "/%")
                    .param("within", within)
                    .param("belowWithin", within + "/%")
                    .query(row -> {
                        standings.put(
                                PersonId.of(row.getString(1)),
                                new Standing(row.getInt(2), row.getInt(3), row.getInt(4)));
                    });
        }
        return standings;
    }

    private List<Object> line(UUID id, HoursEntry entry, String source, int minutes) {
        return List.of(
                id.toString(),
                entry.trainee().toString(),
                entry.kind().name(),
                entry.unit().value(),
                source,
                minutes,
                entry.verified(),
                entry.evidence(),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** What a trainee has under a source, in how many lines, and under all that it lies within. */
    private record Standing(int minutes, int lines, int within) {
        private static final Standing NONE = new Standing(0, 0, 0);
    }
}
