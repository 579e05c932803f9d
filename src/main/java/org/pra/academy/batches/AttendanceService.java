package org.pra.academy.batches;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.curriculum.PerEdition;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The instructor's list of a session. Each tap is stored when it is made; closing the list counts it and gives the hours; after that
 * only amendments with a reason change it, and every mark ever made stays. Nobody marks themselves.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class AttendanceService {

    private final Sessions sessions;
    private final SessionRows rows;
    private final SessionHistory history;
    private final MarkLog marks;
    private final Marking marking;
    private final RollLock lock;
    private final BatchMembers members;
    private final PresenceHours hours;
    private final PerEdition<TeachingHours> teaching;
    private final CurrentActor currentActor;
    private final Clock clock;

    AttendanceService(
            Sessions sessions,
            SessionRows rows,
            SessionHistory history,
            MarkLog marks,
            Marking marking,
            RollLock lock,
            BatchMembers members,
            PresenceHours hours,
            PerEdition<TeachingHours> teaching,
            CurrentActor currentActor,
            Clock clock) {
        this.sessions = sessions;
        this.rows = rows;
        this.history = history;
        this.marks = marks;
        this.marking = marking;
        this.lock = lock;
        this.members = members;
        this.hours = hours;
        this.teaching = teaching;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RollSheet sheet(UUID id) {
        SessionRow session = rows.one(id).orElseThrow(AttendanceService::unknown);
        Map<PersonId, Mark> latest = marks.latest(id);
        Set<PersonId> people = new LinkedHashSet<>();
        if (session.roll() != RollState.CLOSED) {
            people.addAll(members.of(session.batch()));
        }
        people.addAll(latest.keySet());
        List<RollLine> lines = people.stream()
                .map(trainee -> line(trainee, latest.get(trainee)))
                .toList();
        List<Correction> corrections = session.roll() == RollState.CLOSED ? marks.corrections(id) : List.of();
        Instant starts = session.starts() == null
                ? Instant.MAX
                : session.starts().atZone(clock.getZone()).toInstant();
        return new RollSheet(session, lines, corrections, !session.cancelled() && mayOpen(starts), Minutes.of((int)
                teaching.published().opensBefore().toMinutes()));
    }

    /** Opens the list, at the earliest shortly before the session starts; an open list stays open. */
    public void open(UUID id) {
        Session session = locked(id);
        requireStarted(session);
        session.openRoll(clock.instant());
        sessions.save(session);
    }

    /** Stores one tap and answers when. {@code lateMinutes} counts only with {@link Presence#LATE}. */
    public Instant mark(UUID id, PersonId trainee, Presence presence, int lateMinutes) {
        RollLock.Held roll = lock.open(id);
        requireMember(roll.batch(), trainee);
        Mark last = marks.of(id, trainee).stream().reduce((a, b) -> b).orElse(null);
        Mark mark = marking.next(roll.minutes(), trainee, last, presence, lateMinutes, MarkedBy.LIST, null);
        marks.append(id, List.of(mark));
        return mark.at();
    }

    /** Marks everybody who has no mark yet and answers when it was stored. */
    public Instant markRest(UUID id, Presence presence) {
        RollLock.Held roll = lock.open(id);
        Map<PersonId, Mark> latest = marks.latest(id);
        List<Mark> rest = members.of(roll.batch()).stream()
                .filter(trainee ->
                        !latest.containsKey(trainee) && !currentActor.actor().is(trainee))
                .map(trainee -> marking.next(roll.minutes(), trainee, null, presence, 0, MarkedBy.LIST, null))
                .toList();
        marks.append(id, rest);
        return clock.instant();
    }

    /**
     * Opens, fills and closes the list in one go, for whoever has it on paper. Who of the batch is not in {@code presences} is absent;
     * {@code lateMinutes} holds for everybody who was late.
     */
    public void take(UUID id, Map<PersonId, Presence> presences, int lateMinutes) {
        Session session = locked(id);
        requireStarted(session);
        if (!session.roll().open(clock.instant())) {
            throw new Conflict("The list of this session is begun already. Go on with it there.");
        }
        List<Mark> made = new ArrayList<>();
        presences.forEach((trainee, presence) ->
                made.add(marking.next(session.minutes(), trainee, null, presence, lateMinutes, MarkedBy.LIST, null)));
        close(session, Map.of(), made);
    }

    /** Closes the list: who is not marked is absent, and presence becomes hours where it earns them. */
    public void close(UUID id) {
        Session session = locked(id);
        session.roll().requireOpen();
        close(session, marks.latest(id), List.of());
    }

    private void close(Session session, Map<PersonId, Mark> before, List<Mark> more) {
        Map<PersonId, Mark> latest = new HashMap<>(before);
        List<Mark> made = new ArrayList<>(more);
        more.forEach(mark -> latest.put(mark.trainee(), mark));
        Set<PersonId> batch = new LinkedHashSet<>(members.of(session.batch()));
        if (more.stream().anyMatch(mark -> !batch.contains(mark.trainee()))) {
            throw unknown();
        }
        for (PersonId trainee : batch) {
            if (!latest.containsKey(trainee)) {
                Mark absent =
                        marking.next(session.minutes(), trainee, null, Presence.ABSENT, 0, MarkedBy.CLOSING, null);
                made.add(absent);
                latest.put(trainee, absent);
            }
        }
        marks.append(session.id(), made);
        Map<PersonId, Integer> attended = new HashMap<>();
        latest.forEach((trainee, mark) -> {
            if (mark.attended() > 0) {
                attended.put(trainee, mark.attended());
            }
        });
        session.closeRoll(currentActor.person(), attended.size(), latest.size(), clock.instant());
        sessions.save(session);
        hours.settle(session, attended, history.words(session.span()));
    }

    private void requireStarted(Session session) {
        session.requireHeld();
        Span span = session.span();
        if (span == null || !mayOpen(span.from())) {
            throw new Conflict("The list opens "
                    + teaching.published().opensBefore().toMinutes() + " minutes before the session starts.");
        }
    }

    private static RollLine line(PersonId trainee, @Nullable Mark mark) {
        return mark == null
                ? new RollLine(trainee, null, 0, null, null)
                : new RollLine(trainee, mark.presence(), mark.lateMinutes(), mark.how(), mark.at());
    }

    private boolean mayOpen(Instant starts) {
        return starts.isBefore(Instant.MAX)
                && !clock.instant().isBefore(starts.minus(teaching.published().opensBefore()));
    }

    private void requireMember(UUID batch, PersonId trainee) {
        if (!members.batchOf(trainee).filter(batch::equals).isPresent()) {
            throw unknown();
        }
    }

    private Session locked(UUID id) {
        return sessions.findLockedById(id).orElseThrow(AttendanceService::unknown);
    }

    private static CurrentActor.NotAllowed unknown() {
        return new CurrentActor.NotAllowed("There is no such session or trainee.");
    }
}
