package org.pra.academy.batches;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.pra.academy.curriculum.PerEdition;
import org.pra.academy.kernel.AcademyAddress;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The code on the wall: started and ended by an instructor, shown with who has come in by it. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class WallService {

    private final Sessions sessions;
    private final SessionRows rows;
    private final MarkLog marks;
    private final BatchMembers members;
    private final PerEdition<TeachingHours> teaching;
    private final AcademyAddress address;
    private final JdbcClient jdbc;
    private final Clock clock;

    WallService(
            Sessions sessions,
            SessionRows rows,
            MarkLog marks,
            BatchMembers members,
            PerEdition<TeachingHours> teaching,
            AcademyAddress address,
            JdbcClient jdbc,
            Clock clock) {
        this.sessions = sessions;
        this.rows = rows;
        this.marks = marks;
        this.members = members;
        this.teaching = teaching;
        this.address = address;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens the list where it is not open yet, and begins the code; only around the session itself. */
    public void start(UUID id) {
        Session session = session(id);
        session.requireHeld();
        Instant now = clock.instant();
        Span span = session.span();
        if (span == null
                || now.isBefore(span.from().minus(teaching.published().opensBefore()))
                || now.isAfter(span.until())) {
            throw new Conflict(
                    "The code runs from " + teaching.published().opensBefore().toMinutes()
                            + " minutes before the session starts until it ends. Outside of that, use the list.");
        }
        session.openRoll(now);
        session.startCode(WallCode.newSecret());
        sessions.save(session);
    }

    public void end(UUID id) {
        Session session = session(id);
        session.roll().endCode();
        sessions.save(session);
    }

    @Transactional(readOnly = true)
    public WallNow now(UUID id) {
        SessionRow session = rows.one(id).orElseThrow(WallService::unknown);
        Instant now = clock.instant();
        LocalDateTime local = LocalDateTime.ofInstant(now, clock.getZone());
        boolean runs = session.codeRuns() && session.ends() != null && !local.isAfter(session.ends());
        String code = runs ? WallCode.at(secret(id), now) : "";
        String page = address.value() + "/" + BatchPaths.CHECK_IN;
        return new WallNow(
                session,
                code,
                WallCode.secondsLeft(now),
                page + "/" + id + "?code=" + code,
                page,
                marks.byCode(id).stream()
                        .map(mark -> new WallNow.CheckedIn(
                                mark.trainee(),
                                LocalDateTime.ofInstant(mark.at(), clock.getZone()),
                                mark.lateMinutes()))
                        .toList(),
                members.of(session.batch()).size());
    }

    private String secret(UUID id) {
        return jdbc.sql("SELECT code_secret FROM batches_session WHERE id = ?")
                .params(id.toString())
                .query(String.class)
                .single();
    }

    private Session session(UUID id) {
        return sessions.findLockedById(id).orElseThrow(WallService::unknown);
    }

    private static CurrentActor.NotAllowed unknown() {
        return new CurrentActor.NotAllowed("There is no such session.");
    }
}
