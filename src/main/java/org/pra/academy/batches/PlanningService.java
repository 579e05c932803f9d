package org.pra.academy.batches;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.curriculum.PerEdition;
import org.pra.academy.curriculum.Programme;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the timetable of a batch from the week plan, adds sessions, and gives rooms and instructors to many at once. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class PlanningService {

    private final Sessions sessions;
    private final SessionHistory history;
    private final BatchService batches;
    private final Instructors instructors;
    private final ProgrammeService programmes;
    private final PerEdition<TeachingHours> hours;
    private final Spans spans;
    private final BatchLock lock;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PlanningService(
            Sessions sessions,
            SessionHistory history,
            BatchService batches,
            Instructors instructors,
            ProgrammeService programmes,
            PerEdition<TeachingHours> hours,
            Spans spans,
            BatchLock lock,
            Clock clock,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.history = history;
        this.batches = batches;
        this.instructors = instructors;
        this.programmes = programmes;
        this.hours = hours;
        this.spans = spans;
        this.lock = lock;
        this.clock = clock;
        this.events = events;
    }

    /** Makes every session of the week plan, with its usual room and no instructor yet. A batch is laid out once. */
    public LayoutOutcome layOut(UUID batchId) {
        lock.hold(batchId);
        if (sessions.countByBatchId(batchId) > 0) {
            return new LayoutOutcome.LaidOutBefore();
        }
        Batch batch = batches.find(batchId).orElseThrow();
        Programme programme = programmes.programme();
        Instant now = clock.instant();
        List<Session> made =
                TimetableLayout.of(
                                PlanSource.of(programme), programme.weeks().size(), batch.starts(), hours.published())
                        .stream()
                        .map(planned -> new Session(
                                batchId,
                                planned.source(),
                                planned.week(),
                                planned.minutes(),
                                span(planned),
                                hours.published()
                                        .usualRoom(
                                                planned.source().id(),
                                                planned.source().kind()),
                                now))
                        .toList();
        sessions.saveAll(made);
        int waiting =
                (int) made.stream().filter(session -> session.span() == null).count();
        events.publishEvent(new TimetableEvents.TimetableLaidOut(batchId, made.size(), waiting));
        return new LayoutOutcome.LaidOut(
                made.size(), Minutes.of(made.stream().mapToInt(Session::minutes).sum()), waiting);
    }

    /** Adds a session beyond those laid out, for example in place of a cancelled one. */
    public UUID add(UUID batchId, String sourceId, int minutes, LocalDateTime starts, String room, String why) {
        Batch batch = batches.find(batchId).orElseThrow();
        PlanSource source = PlanSource.of(programmes.programme()).stream()
                .filter(found -> found.id().equals(sourceId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The programme has no " + sourceId + "."));
        if (minutes < 5 || minutes > 600) {
            throw new IllegalArgumentException("A session takes 5 to 600 minutes.");
        }
        String reason = Words.required(why, "Say why this session is added.");
        Span span = spans.of(starts, minutes);
        Session session = sessions.saveAndFlush(new Session(
                batchId,
                source,
                Math.max(1, batch.week(starts.toLocalDate())),
                minutes,
                span,
                Words.room(room),
                clock.instant()));
        history.note(session.id(), SessionChange.What.ADDED, "–", history.words(span), reason);
        events.publishEvent(new TimetableEvents.SessionAdded(session.id(), sourceId, minutes, reason));
        return session.id();
    }

    /**
     * Gives an instructor and a room to every session of these sources whose attendance is not begun; an empty room or instructor
     * leaves what stands. Answers how many sessions changed.
     */
    public int assign(UUID batchId, List<String> sources, @Nullable PersonId instructor, String room) {
        if (instructor == null && room.isBlank()) {
            throw new IllegalArgumentException("Choose an instructor, a room, or both.");
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("Choose what the sessions are about.");
        }
        String name = instructors.name(instructor);
        Instant now = clock.instant();
        List<Session> found = sessions.findByBatchIdAndSourceInAndStateAndRollState(
                batchId, sources, SessionState.PLANNED, RollState.NOT_TAKEN);
        Map<PersonId, String> names = instructors.names();
        Map<UUID, SessionHistory.Line> lines = new LinkedHashMap<>();
        for (Session session : found) {
            String was = words(session, names);
            session.assignAmongOthers(
                    room.isBlank() ? session.room() : Words.room(room),
                    instructor == null ? session.instructor() : instructor,
                    now);
            lines.put(session.id(), new SessionHistory.Line(was, words(session, names)));
        }
        sessions.saveAll(found);
        history.noteAll(SessionChange.What.ASSIGNED, lines);
        events.publishEvent(
                new TimetableEvents.SessionsAssigned(batchId, String.join(" ", sources), found.size(), room, name));
        return found.size();
    }

    private static String words(Session session, Map<PersonId, String> names) {
        PersonId instructor = session.instructor();
        return SessionHistory.words(session.room(), instructor == null ? "" : names.getOrDefault(instructor, ""));
    }

    private @Nullable Span span(TimetableLayout.Planned planned) {
        return planned.date() == null || planned.start() == null
                ? null
                : spans.of(planned.date().atTime(planned.start()), planned.minutes());
    }
}
