package org.pra.academy.batches;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.curriculum.PerEdition;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A trainee checks in at a session of their own batch with the code that stands on the wall at this moment. */
@Service
@Transactional
@PreAuthorize("hasRole('TRAINEE')")
public class CheckInService {

    private final SessionRows rows;
    private final BatchMembers members;
    private final MarkLog marks;
    private final Marking marking;
    private final RollLock lock;
    private final CheckInThrottle throttle;
    private final PerEdition<TeachingHours> teaching;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;
    private final Clock clock;

    CheckInService(
            SessionRows rows,
            BatchMembers members,
            MarkLog marks,
            Marking marking,
            RollLock lock,
            CheckInThrottle throttle,
            PerEdition<TeachingHours> teaching,
            CurrentActor currentActor,
            JdbcClient jdbc,
            Clock clock) {
        this.rows = rows;
        this.members = members;
        this.marks = marks;
        this.marking = marking;
        this.lock = lock;
        this.throttle = throttle;
        this.teaching = teaching;
        this.currentActor = currentActor;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Running(UUID session, UUID batch, String secret) {}

    /** The session of one's own batch that takes codes now, if there is one. */
    @Transactional(readOnly = true)
    public Optional<CheckInNow> open() {
        PersonId me = currentActor.person();
        return members.batchOf(me)
                .flatMap(batch -> running().stream()
                        .filter(running -> running.batch().equals(batch))
                        .findFirst()
                        .flatMap(running -> rows.one(running.session()))
                        .map(session -> new CheckInNow(session, since(session.id(), me))));
    }

    private @Nullable Instant since(UUID session, PersonId me) {
        return marks.of(session, me).stream()
                .reduce((earlier, later) -> later)
                .filter(mark -> mark.attended() > 0)
                .map(Mark::at)
                .orElse(null);
    }

    /** {@code session} is the one scanned, or null for whoever typed the code only. */
    public CheckInOutcome checkIn(@Nullable UUID session, String code) {
        PersonId me = currentActor.person();
        long wait = throttle.secondsToWait(me);
        if (wait > 0) {
            return new CheckInOutcome.SlowDown(wait);
        }
        Optional<UUID> batch = members.batchOf(me);
        List<Running> found = running().stream()
                .filter(running -> session == null || running.session().equals(session))
                .toList();
        List<Running> mine = found.stream()
                .filter(running -> batch.filter(running.batch()::equals).isPresent())
                .toList();
        if (mine.isEmpty()) {
            return found.isEmpty() || session == null ? new CheckInOutcome.NotOpen() : new CheckInOutcome.OtherBatch();
        }
        Instant now = clock.instant();
        boolean old = false;
        for (Running running : mine) {
            WallCode.Verdict verdict = WallCode.judge(running.secret(), code, now);
            if (verdict == WallCode.Verdict.RIGHT) {
                return come(running.session(), me, now);
            }
            old |= verdict == WallCode.Verdict.TOO_OLD;
        }
        throttle.wrong(me);
        return old ? new CheckInOutcome.TooOld() : new CheckInOutcome.WrongCode();
    }

    private CheckInOutcome come(UUID session, PersonId me, Instant now) {
        RollLock.Held roll = lock.open(session);
        SessionRow row = rows.one(session).orElseThrow();
        List<Mark> earlier = marks.of(session, me);
        Optional<Mark> before =
                earlier.stream().filter(mark -> mark.how() == MarkedBy.CODE).findFirst();
        if (before.isPresent()) {
            return new CheckInOutcome.AlreadyIn(row, before.get().at());
        }
        Mark last = earlier.isEmpty() ? null : earlier.getLast();
        if (last != null && last.attended() > 0) {
            return new CheckInOutcome.AlreadyIn(row, last.at());
        }
        int late = lateMinutes(row, roll.minutes(), now);
        Mark mark = marking.next(
                roll.minutes(), me, last, late > 0 ? Presence.LATE : Presence.PRESENT, late, MarkedBy.CODE, null);
        marks.append(session, List.of(mark));
        return new CheckInOutcome.CheckedIn(row, late, now);
    }

    private int lateMinutes(SessionRow row, int minutes, Instant now) {
        LocalDateTime starts = row.starts();
        if (starts == null) {
            return 0;
        }
        Duration after = Duration.between(starts.atZone(clock.getZone()).toInstant(), now);
        return after.compareTo(teaching.published().lateAfter()) <= 0 ? 0 : (int) Math.min(minutes, after.toMinutes());
    }

    private List<Running> running() {
        return jdbc.sql("""
                SELECT id, batch_id, code_secret FROM batches_session
                WHERE code_secret IS NOT NULL AND roll = 'OPEN' AND ends_at >= :now ORDER BY starts_at, id""")
                .param("now", LocalDateTime.ofInstant(clock.instant(), java.time.ZoneOffset.UTC))
                .query((row, number) -> new Running(
                        UUID.fromString(row.getString(1)), UUID.fromString(row.getString(2)), row.getString(3)))
                .list();
    }
}
