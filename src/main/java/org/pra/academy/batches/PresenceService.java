package org.pra.academy.batches;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.curriculum.PerEdition;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much of what was held somebody attended. Counts closed lists and what was carried over from paper registers. */
@Service
@Transactional(readOnly = true)
public class PresenceService {

    /** The mark that holds for each trainee at each session whose list is closed. */
    private static final String HOLDING = """
            (SELECT m.*, ROW_NUMBER() OVER (PARTITION BY m.session_id, m.trainee_id ORDER BY m.nr DESC) AS place
             FROM batches_mark m WHERE m.trainee_id IN (:ids)) h
            JOIN batches_session s ON s.id = h.session_id AND s.roll = 'CLOSED' WHERE h.place = 1
            """;

    private final BatchMembers members;
    private final PerEdition<AttendanceRule> rule;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;
    private final Clock clock;

    PresenceService(
            BatchMembers members,
            PerEdition<AttendanceRule> rule,
            CurrentActor currentActor,
            JdbcClient jdbc,
            Clock clock) {
        this.members = members;
        this.rule = rule;
        this.currentActor = currentActor;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('TRAINEE')")
    public AttendanceShare mine() {
        return share(currentActor.person());
    }

    /** One's own sessions with a closed list, latest first. */
    @PreAuthorize("hasRole('TRAINEE')")
    public List<AttendanceLine> myLines() {
        return jdbc.sql("""
                SELECT s.id, s.source, s.title, s.starts_at, s.minutes, h.presence, h.late_minutes, h.attended, COALESCE(h.reason, '')
                FROM
                """ + HOLDING + "ORDER BY s.starts_at DESC, s.id")
                .param("ids", List.of(currentActor.person().toString()))
                .query((row, number) -> new AttendanceLine(
                        UUID.fromString(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        local(row.getObject(4, LocalDateTime.class)),
                        Minutes.of(row.getInt(5)),
                        Presence.valueOf(row.getString(6)),
                        row.getInt(7),
                        Minutes.of(row.getInt(8)),
                        row.getString(9)))
                .list();
    }

    /** Every trainee of a batch in a constant number of statements. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'INSTRUCTOR')")
    public Map<PersonId, AttendanceShare> ofBatch(UUID batch) {
        return shares(members.of(batch), batch);
    }

    /** For services that decide. */
    @CalledByServices
    public AttendanceShare share(PersonId trainee) {
        UUID batch = members.batchOf(trainee).orElse(null);
        return shares(List.of(trainee), batch).getOrDefault(trainee, share(trainee, 0, 0, 0));
    }

    private Map<PersonId, AttendanceShare> shares(Collection<PersonId> trainees, @Nullable UUID batch) {
        Map<PersonId, AttendanceShare> shares = new HashMap<>();
        if (trainees.isEmpty()) {
            return shares;
        }
        int toCome = batch == null ? 0 : toCome(batch);
        trainees.forEach(trainee -> shares.put(trainee, share(trainee, 0, 0, toCome)));
        jdbc.sql("""
                SELECT trainee_id, SUM(attended), SUM(minutes) FROM (
                  SELECT h.trainee_id, h.attended, s.minutes FROM
                """ + HOLDING + """
                  UNION ALL SELECT r.trainee_id, r.minutes, r.minutes FROM batches_register r WHERE r.trainee_id IN (:ids)) x
                GROUP BY trainee_id""")
                .param("ids", trainees.stream().map(PersonId::toString).toList())
                .query(row -> {
                    PersonId trainee = PersonId.of(row.getString(1));
                    shares.put(trainee, share(trainee, row.getInt(2), row.getInt(3), toCome));
                });
        return shares;
    }

    private int toCome(UUID batch) {
        return jdbc.sql("""
                SELECT COALESCE(SUM(minutes), 0) FROM batches_session
                WHERE batch_id = :batch AND state = 'PLANNED' AND roll <> 'CLOSED' AND (ends_at > :now OR roll = 'OPEN')""")
                .param("batch", batch.toString())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private AttendanceShare share(PersonId trainee, int attended, int held, int toCome) {
        return new AttendanceShare(
                Minutes.of(attended),
                Minutes.of(held),
                Minutes.of(toCome),
                rule.of(trainee).wanted());
    }

    private @Nullable LocalDateTime local(@Nullable LocalDateTime stored) {
        return stored == null ? null : LocalDateTime.ofInstant(stored.toInstant(ZoneOffset.UTC), clock.getZone());
    }
}
