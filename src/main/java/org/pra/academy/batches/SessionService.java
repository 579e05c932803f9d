package org.pra.academy.batches;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.curriculum.PerEdition;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes single sessions. Every change names the version its author saw: a session changed meanwhile is a conflict, never an
 * overwrite. Clashes are told, not forbidden; what is done stays in the session's history.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class SessionService {

    private final Sessions sessions;
    private final SessionRows rows;
    private final SessionHistory history;
    private final Instructors instructors;
    private final Spans spans;
    private final PerEdition<TeachingHours> hours;
    private final Clock clock;

    SessionService(
            Sessions sessions,
            SessionRows rows,
            SessionHistory history,
            Instructors instructors,
            Spans spans,
            PerEdition<TeachingHours> hours,
            Clock clock) {
        this.sessions = sessions;
        this.rows = rows;
        this.history = history;
        this.instructors = instructors;
        this.spans = spans;
        this.hours = hours;
        this.clock = clock;
    }

    public List<InstructorRow> instructors() {
        return instructors.all();
    }

    /** What a session clashes with as it stands. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'INSTRUCTOR')")
    @Transactional(readOnly = true)
    public List<Clash> clashes(UUID id) {
        return clashes(row(id));
    }

    /** What it would clash with at another time, in another room or with another instructor. Nothing is stored. */
    @Transactional(readOnly = true)
    public List<Clash> preview(UUID id, @Nullable LocalDateTime starts, String room, @Nullable PersonId instructor) {
        SessionRow row = row(id);
        LocalDateTime from = starts == null ? row.starts() : starts;
        return clashes(row.at(
                from, from == null ? null : spans.end(from, row.minutes().value()), Words.room(room), instructor));
    }

    public void move(UUID id, int version, LocalDateTime starts) {
        Session session = session(id, version);
        Span from = session.span();
        Span to = spans.of(starts, session.minutes());
        if (to.equals(from)) {
            throw new IllegalArgumentException("The session stands there already.");
        }
        session.move(to, clock.instant());
        sessions.save(session);
        history.note(id, SessionChange.What.MOVED, history.words(from), history.words(to), null);
    }

    /** Cuts the session after so many minutes; the rest becomes a session of its own, right behind, and can then be moved. */
    public UUID split(UUID id, int version, int firstMinutes) {
        Session session = session(id, version);
        int whole = session.minutes();
        Span before = session.span();
        Span first = null;
        Span second = null;
        if (before != null && firstMinutes > 0 && firstMinutes < whole) {
            LocalDateTime starts = LocalDateTime.ofInstant(before.from(), clock.getZone());
            LocalDateTime middle = spans.end(starts, firstMinutes);
            first = spans.of(starts, firstMinutes);
            second = spans.of(spans.resume(middle), whole - firstMinutes);
        }
        Session rest = session.split(firstMinutes, first, second, clock.instant());
        sessions.save(session);
        sessions.saveAndFlush(rest);
        String parts = firstMinutes + " + " + rest.minutes() + " min";
        history.note(id, SessionChange.What.SPLIT, whole + " min", parts, null);
        history.note(rest.id(), SessionChange.What.SPLIT, whole + " min", parts, null);
        return rest.id();
    }

    public void cancel(UUID id, int version, String why) {
        Session session = session(id, version);
        String reason = Words.required(why, "Say why the session is cancelled; trainees read it.");
        session.cancel(reason, clock.instant());
        sessions.save(session);
        history.note(id, SessionChange.What.CANCELLED, history.words(session.span()), "cancelled", reason);
    }

    public void assign(UUID id, int version, String room, @Nullable PersonId instructor) {
        Session session = session(id, version);
        SessionRow before = row(id);
        String name = instructors.name(instructor);
        session.assign(Words.room(room), instructor, clock.instant());
        sessions.save(session);
        history.note(
                id,
                SessionChange.What.ASSIGNED,
                SessionHistory.words(before.room(), before.instructorName()),
                SessionHistory.words(room, name),
                null);
    }

    private List<Clash> clashes(SessionRow row) {
        LocalDateTime starts = row.starts();
        LocalDateTime ends = row.ends();
        return starts == null || ends == null
                ? List.of()
                : new ClashRules(hours.published()).of(row, rows.plannedBetween(starts, ends));
    }

    private SessionRow row(UUID id) {
        return rows.one(id).orElseThrow(SessionService::unknown);
    }

    private Session session(UUID id, int version) {
        Session session = sessions.findLockedById(id).orElseThrow(SessionService::unknown);
        session.requireVersion(version);
        return session;
    }

    private static CurrentActor.NotAllowed unknown() {
        return new CurrentActor.NotAllowed("There is no such session.");
    }
}
