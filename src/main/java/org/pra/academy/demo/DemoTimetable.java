package org.pra.academy.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pra.academy.batches.AmendmentService;
import org.pra.academy.batches.AttendanceService;
import org.pra.academy.batches.PlanSource;
import org.pra.academy.batches.PlanningService;
import org.pra.academy.batches.Presence;
import org.pra.academy.batches.SessionKind;
import org.pra.academy.batches.SessionRow;
import org.pra.academy.batches.SessionService;
import org.pra.academy.batches.TimetableService;
import org.pra.academy.identity.ActingAs;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.learning.Enrolment;
import org.pra.academy.learning.EnrolmentService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Timetables of the demo's batches, and attendance in every state: closed, corrected, forgotten, open. */
@Component
@Profile("demo")
class DemoTimetable {

    private static final int FORGOTTEN = 2;
    /** Lists stored in one transaction, so that a start does not wait for the disk hundreds of times. */
    private static final int TOGETHER = 24;

    private static final int MAKE_UP_MINUTES = 120;
    private static final int LEFT_AT_LEAST = 45;
    private final ActingAs actingAs;
    private final PlanningService planning;
    private final SessionService sessions;
    private final TimetableService timetables;
    private final AttendanceService attendance;
    private final AmendmentService amendments;
    private final EnrolmentService enrolments;
    private final TransactionTemplate transactions;
    private final DemoClock clock;

    DemoTimetable(
            ActingAs actingAs,
            PlanningService planning,
            SessionService sessions,
            TimetableService timetables,
            AttendanceService attendance,
            AmendmentService amendments,
            EnrolmentService enrolments,
            TransactionTemplate transactions,
            DemoClock clock) {
        this.actingAs = actingAs;
        this.planning = planning;
        this.sessions = sessions;
        this.timetables = timetables;
        this.attendance = attendance;
        this.amendments = amendments;
        this.enrolments = enrolments;
        this.transactions = transactions;
        this.clock = clock;
    }

    void layOut(PersonId admin, UUID batch, PersonId teacher, PersonId trainer) {
        actingAs.run(admin, () -> {
            planning.layOut(batch);
            planning.assign(batch, sources(SessionKind.LECTURE, SessionKind.VIDEO), teacher, "");
            planning.assign(batch, sources(SessionKind.PRACTICAL), trainer, "");
        });
    }

    private List<String> sources(SessionKind... kinds) {
        return timetables.sources().stream()
                .filter(source -> List.of(kinds).contains(source.kind()))
                .map(PlanSource::id)
                .toList();
    }

    /** Takes the attendance of everything that is over; where the batch still runs, the last lists were forgotten. */
    void attend(PersonId instructor, UUID batch) {
        clock.now();
        Instant now = clock.instant();
        actingAs.run(instructor, () -> {
            List<PersonId> members =
                    enrolments.in(batch).stream().map(Enrolment::trainee).toList();
            List<SessionRow> all = sessionsOf(batch);
            List<SessionRow> over = all.stream()
                    .filter(session -> instant(session.ends()).isBefore(now))
                    .toList();
            int taken = over.size() < all.size() ? over.size() - FORGOTTEN : over.size();
            for (int first = 0; first < taken; first += TOGETHER) {
                int from = first;
                transactions.executeWithoutResult(status -> IntStream.range(from, Math.min(from + TOGETHER, taken))
                        .forEach(i -> take(over.get(i), members, i)));
            }
            if (taken > 1) {
                correct(over.get(taken - 2), members);
            }
        });
    }

    private void take(SessionRow session, List<PersonId> members, int number) {
        Map<PersonId, Presence> presences = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            presences.put(members.get(i), presence(i, number, members.size()));
        }
        clock.at(instant(session.ends()));
        attendance.take(session.id(), presences, 5 + number % 4 * 5);
    }

    /** Most people come nearly always; the last of a batch comes too seldom for the 70 % rule. */
    private static Presence presence(int person, int session, int members) {
        int dice = Math.floorMod(person * 37 + session * 61 + session / 7 * 13, 100);
        int missing = person == members - 1 ? 36 : 2 + person % 5;
        if (dice < missing) {
            return dice % 4 == 3 ? Presence.EXCUSED : Presence.ABSENT;
        }
        return dice > 95 ? Presence.LATE : Presence.PRESENT;
    }

    private void correct(SessionRow session, List<PersonId> members) {
        clock.at(instant(session.ends()).plus(2, ChronoUnit.HOURS));
        attendance.sheet(session.id()).lines().stream()
                .filter(line ->
                        line.presence() == Presence.ABSENT || line.trainee().equals(members.getFirst()))
                .findFirst()
                .ifPresent(line -> {
                    boolean absent = line.presence() == Presence.ABSENT;
                    amendments.amend(
                            session.id(),
                            line.trainee(),
                            absent ? Presence.PRESENT : Presence.EXCUSED,
                            0,
                            absent
                                    ? "Was in the storeroom fetching manikins when the list was read."
                                    : "Left for a family emergency; letter in the file.");
                });
    }

    /** The running batch as of now: one session cancelled, one moved onto another, and a list that stands open. */
    void today(PersonId admin, PersonId instructor, UUID batch) {
        clock.now();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        List<SessionRow> coming = actingAs.call(
                admin,
                () -> sessionsOf(batch).stream()
                        .filter(session -> session.kind() == SessionKind.PRACTICAL
                                && instant(session.starts())
                                        .isAfter(clock.instant().plus(1, ChronoUnit.DAYS)))
                        .toList());
        UUID open = actingAs.call(admin, () -> {
            SessionRow cancelled = coming.get(0);
            sessions.cancel(cancelled.id(), cancelled.version(), "The lab's power supply is being repaired.");
            SessionRow moved = coming.get(1);
            sessions.move(moved.id(), moved.version(), local(coming.get(2)).plusMinutes(30));
            return running(batch)
                    .orElseGet(() -> planning.add(
                            batch,
                            cancelled.source(),
                            MAKE_UP_MINUTES,
                            now.truncatedTo(ChronoUnit.HOURS).plusMinutes(now.getMinute() / 5 * 5L),
                            cancelled.room(),
                            "Make-up for the cancelled lab"));
        });
        actingAs.run(instructor, () -> {
            attendance.open(open);
            enrolments.in(batch).stream()
                    .limit(2)
                    .forEach(member -> attendance.mark(open, member.trainee(), Presence.PRESENT, 0));
        });
    }

    private Optional<UUID> running(UUID batch) {
        Instant now = clock.instant();
        return sessionsOf(batch).stream()
                .filter(session -> !instant(session.starts()).isAfter(now)
                        && instant(session.ends()).isAfter(now.plus(LEFT_AT_LEAST, ChronoUnit.MINUTES)))
                .map(SessionRow::id)
                .findFirst();
    }

    private List<SessionRow> sessionsOf(UUID batch) {
        return timetables.sessions(batch).stream()
                .filter(session -> session.placed() && !session.cancelled())
                .toList();
    }

    private Instant instant(@Nullable LocalDateTime local) {
        return local == null ? Instant.MAX : local.atZone(clock.getZone()).toInstant();
    }

    private static LocalDateTime local(SessionRow session) {
        LocalDateTime starts = session.starts();
        return starts == null ? LocalDateTime.MAX : starts;
    }
}
