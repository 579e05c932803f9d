package org.pra.academy.batches;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pra.academy.batches.TimetableOverview.Difference;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.curriculum.PerEdition;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows timetables: staff those of every batch, a trainee that of their own. */
@Service
@Transactional(readOnly = true)
public class TimetableService {

    private final SessionRows rows;
    private final SessionHistory history;
    private final BatchMembers members;
    private final MarkLog marks;
    private final ProgrammeService programmes;
    private final PerEdition<TeachingHours> hours;
    private final CurrentActor currentActor;
    private final Clock clock;

    TimetableService(
            SessionRows rows,
            SessionHistory history,
            BatchMembers members,
            MarkLog marks,
            ProgrammeService programmes,
            PerEdition<TeachingHours> hours,
            CurrentActor currentActor,
            Clock clock) {
        this.rows = rows;
        this.history = history;
        this.members = members;
        this.marks = marks;
        this.programmes = programmes;
        this.hours = hours;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Holds the institute's teaching hours of a programme against their rules. */
    @PreAuthorize("permitAll()")
    public static Faults check(ContentTree programme) {
        Faults faults = new Faults();
        TeachingHoursReader.read(programme, faults);
        AttendanceRule.read(programme, faults);
        return faults;
    }

    @PreAuthorize("isAuthenticated()")
    public TeachingHours hours() {
        return hours.published();
    }

    /** What the programme wants taught face to face. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'INSTRUCTOR')")
    public List<PlanSource> sources() {
        return PlanSource.of(programmes.programme());
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'INSTRUCTOR')")
    public Optional<SessionRow> session(UUID id) {
        return rows.one(id);
    }

    /** Every session of a batch in the order of time, cancelled and unplaced ones too. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'INSTRUCTOR')")
    public List<SessionRow> sessions(UUID batch) {
        return rows.ofBatch(batch);
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'INSTRUCTOR')")
    public List<SessionChange> history(UUID session) {
        return history.of(session);
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'INSTRUCTOR')")
    public TimetableWeek week(UUID batch, LocalDate day) {
        LocalDate monday = monday(day);
        return week(monday, rows.ofBatch(batch, monday, monday.plusWeeks(1)), Map.of());
    }

    /** One's own week: what one teaches across batches, or what one's batch does with one's own presence. */
    @PreAuthorize("hasAnyRole('TRAINEE', 'INSTRUCTOR')")
    public TimetableWeek myWeek(LocalDate day) {
        LocalDate monday = monday(day);
        PersonId me = currentActor.person();
        if (currentActor.actor().has(Role.INSTRUCTOR)) {
            return week(monday, rows.ofInstructor(me, monday, monday.plusWeeks(1)), Map.of());
        }
        List<SessionRow> sessions = members.batchOf(me)
                .map(batch -> rows.ofBatch(batch, monday, monday.plusWeeks(1)))
                .orElse(List.of());
        return week(monday, sessions, marks.closedPresence(me));
    }

    /** Today in the academy's own time zone. */
    @PreAuthorize("isAuthenticated()")
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), clock.getZone());
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'INSTRUCTOR')")
    public TimetableOverview overview(UUID batch) {
        List<SessionRow> all = rows.ofBatch(batch);
        List<SessionRow> planned =
                all.stream().filter(session -> !session.cancelled()).toList();
        LocalDateTime now = now();
        return new TimetableOverview(
                all.size(),
                planned.stream().filter(session -> !session.placed()).toList(),
                planned.stream()
                        .filter(session -> session.placed() && session.week() > session.plannedWeek())
                        .toList(),
                planned.stream()
                        .filter(session -> session.attendanceMissing(now))
                        .toList(),
                clashes(planned, now),
                all.isEmpty() ? List.of() : differences(planned));
    }

    private List<Clash> clashes(List<SessionRow> planned, LocalDateTime now) {
        List<SessionRow> coming = planned.stream()
                .filter(session -> session.ends() != null && session.ends().isAfter(now))
                .toList();
        if (coming.isEmpty()) {
            return List.of();
        }
        LocalDateTime last = coming.getLast().starts();
        return new ClashRules(hours()).among(coming, rows.plannedBetween(now, last == null ? now : last.plusDays(1)));
    }

    private List<Difference> differences(List<SessionRow> planned) {
        Map<String, Integer> sums = planned.stream()
                .collect(Collectors.groupingBy(
                        SessionRow::source,
                        Collectors.summingInt(session -> session.minutes().value())));
        return sources().stream()
                .map(source -> new Difference(source, Minutes.of(sums.getOrDefault(source.id(), 0))))
                .filter(difference -> difference.by().value() > 0)
                .toList();
    }

    private TimetableWeek week(LocalDate monday, List<SessionRow> sessions, Map<UUID, Presence> mine) {
        List<LocalDate> days = monday.datesUntil(monday.plusWeeks(1))
                .filter(day -> hours().days().contains(day.getDayOfWeek())
                        || sessions.stream()
                                .anyMatch(session -> session.starts() != null
                                        && session.starts().toLocalDate().equals(day)))
                .toList();
        return new TimetableWeek(
                monday, now().toLocalDate(), days, hours().holidays(), sessions, mine, hours().breakFrom());
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
