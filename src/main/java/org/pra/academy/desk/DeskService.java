package org.pra.academy.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pra.academy.batches.Batch;
import org.pra.academy.batches.BatchPaths;
import org.pra.academy.batches.BatchService;
import org.pra.academy.batches.SessionRow;
import org.pra.academy.batches.TimetableService;
import org.pra.academy.certificates.CertificateService;
import org.pra.academy.competence.Competence;
import org.pra.academy.competence.CompetenceService;
import org.pra.academy.competence.UnitCompetence;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.curriculum.Programme;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.ReviewBoard;
import org.pra.academy.curriculum.Unit;
import org.pra.academy.drills.DrillBoard;
import org.pra.academy.exams.ExamService;
import org.pra.academy.hours.HoursService;
import org.pra.academy.hours.HoursTotal;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.pra.academy.learning.EnrolmentService;
import org.pra.academy.learning.LearningService;
import org.pra.academy.refreshers.RefresherService;
import org.pra.academy.refreshers.Skill;
import org.pra.academy.scenarios.ScenarioService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the start pages show, with a constant number of statements. */
@Service
@Transactional
public class DeskService {

    private final ProgrammeService programmes;
    private final HoursService hours;
    private final LearningService learning;
    private final ScenarioService scenarios;
    private final ExamService exams;
    private final CompetenceService competence;
    private final CertificateService certificates;
    private final CurrentActor currentActor;
    private final ReviewBoard reviews;
    private final EnrolmentService enrolments;
    private final BatchService batches;
    private final Clock clock;
    private final TimetableService timetables;
    private final RefresherService refreshers;
    private final DrillBoard drills;
    private final JdbcClient jdbc;

    DeskService(
            ProgrammeService programmes,
            HoursService hours,
            LearningService learning,
            ScenarioService scenarios,
            ExamService exams,
            CompetenceService competence,
            CertificateService certificates,
            CurrentActor currentActor,
            ReviewBoard reviews,
            EnrolmentService enrolments,
            BatchService batches,
            Clock clock,
            TimetableService timetables,
            RefresherService refreshers,
            DrillBoard drills,
            JdbcClient jdbc) {
        this.programmes = programmes;
        this.hours = hours;
        this.learning = learning;
        this.scenarios = scenarios;
        this.exams = exams;
        this.competence = competence;
        this.certificates = certificates;
        this.currentActor = currentActor;
        this.reviews = reviews;
        this.enrolments = enrolments;
        this.batches = batches;
        this.clock = clock;
        this.timetables = timetables;
        this.refreshers = refreshers;
        this.drills = drills;
        this.jdbc = jdbc;
    }

    @PreAuthorize("hasRole('TRAINEE')")
    public TraineeHome traineeHome() {
        PersonId me = currentActor.person();
        Programme programme = programmes.programme();
        List<HoursTotal> totals = hours.totals(me);
        ProgressRules progress =
                new ProgressRules(programme, hours.lines(me), batchStart(me), clock.instant(), clock.getZone());
        Competence decided = competence.standing(me);
        NextStep next = NextStepRules.choose(
                programme,
                learning.allProgress(),
                scenarios.cards(),
                exams.current(),
                exams.maySit(),
                decided,
                certificates.of(me));
        return new TraineeHome(
                next,
                programme.total(),
                Minutes.of(totals.stream()
                        .mapToInt(total -> total.recorded().value())
                        .sum()),
                Arrays.stream(HoursKind.values())
                        .map(kind -> kind(kind, programme, totals))
                        .toList(),
                progress.burnUp(),
                progress.path(),
                programme.units().stream()
                        .map(unit -> unit(unit, totals, decided))
                        .toList());
    }

    /** The skills of one's own that should be shown again now, what is due longest first. */
    @PreAuthorize("hasRole('TRAINEE')")
    @Transactional(readOnly = true)
    public List<RefreshLine> toRefresh() {
        return refreshers.mine().stream()
                .filter(Skill::wanted)
                .map(skill -> new RefreshLine(
                        skill.item(), skill.title(), skill.shown(), skill.state() == Skill.State.MISSED, skill.why()))
                .toList();
    }

    /** Stores a review; only somebody who holds a completion record may write one. */
    @PreAuthorize("hasRole('TRAINEE')")
    public void review(String words) {
        if (certificates.of(currentActor.person()).isEmpty()) {
            throw new CurrentActor.NotAllowed("Reviews come from trainees who finished.");
        }
        reviews.write(currentActor.person(), currentActor.actor().name(), words);
    }

    @PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public StaffHome staffHome() {
        return jdbc.sql("""
                SELECT (SELECT COUNT(*) FROM eligibility_application WHERE state IN ('SUBMITTED', 'OVERRIDE_PROPOSED')),
                  (SELECT COUNT(*) FROM eligibility_application a LEFT JOIN learning_enrolment e ON e.trainee_id = a.applicant_id
                    WHERE a.state = 'ACCEPTED' AND e.trainee_id IS NULL),
                  (SELECT COUNT(*) FROM practicals_attempt WHERE graded_at IS NULL AND assessor_id = ?),
                  (SELECT COUNT(*) FROM learning_question WHERE answered_at IS NULL),
                  (SELECT MIN(asked_at) FROM learning_question WHERE answered_at IS NULL),
                  (SELECT COUNT(*) FROM learning_worksheet WHERE answer <> '' AND (seen_at IS NULL OR seen_at < changed_at))""")
                .params(currentActor.person().toString())
                .query((row, number) -> new StaffHome(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        moment(row.getObject(5, LocalDateTime.class)),
                        row.getInt(6)))
                .single();
    }

    /** What one teaches or attends today. */
    @PreAuthorize("hasAnyRole('TRAINEE', 'INSTRUCTOR')")
    @Transactional(readOnly = true)
    public Today today() {
        LocalDateTime now = timetables.now();
        boolean teaches = currentActor.actor().has(Role.INSTRUCTOR);
        List<ClassLine> week = timetables.myWeek(now.toLocalDate()).sessions().stream()
                .flatMap(session -> classLine(session, teaches, now).stream())
                .sorted(Comparator.comparing(ClassLine::from))
                .toList();
        return new Today(
                week.stream()
                        .filter(line -> line.from().toLocalDate().equals(now.toLocalDate()))
                        .toList(),
                week.stream()
                        .filter(line -> line.from().toLocalDate().isAfter(now.toLocalDate()) && !line.cancelled())
                        .findFirst(),
                currentActor.actor().has(Role.TRAINEE) ? drills.dueToday() : 0);
    }

    private static Optional<ClassLine> classLine(SessionRow session, boolean teaches, LocalDateTime now) {
        LocalDateTime starts = session.starts();
        LocalDateTime ends = session.ends();
        if (starts == null || ends == null) {
            return Optional.empty();
        }
        return Optional.of(new ClassLine(
                starts,
                ends,
                session.source(),
                session.title(),
                session.room(),
                session.cancelled(),
                teaches ? session.attendanceMissing(now) : session.codeRuns(),
                teaches
                        ? BatchPaths.session(session.id())
                        : session.codeRuns()
                                ? BatchPaths.CHECK_IN + "/" + session.id()
                                : BatchPaths.timetable(starts.toLocalDate())));
    }

    private static @Nullable Instant moment(@Nullable LocalDateTime stored) {
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }

    private LocalDate batchStart(PersonId trainee) {
        return enrolments
                .of(trainee)
                .flatMap(enrolment -> batches.find(enrolment.batch()))
                .map(Batch::starts)
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    private static KindProgress kind(HoursKind kind, Programme programme, List<HoursTotal> totals) {
        List<HoursTotal> mine =
                totals.stream().filter(total -> total.kind() == kind).toList();
        return new KindProgress(
                kind,
                programme.byKind().getOrDefault(kind, Minutes.NONE),
                Minutes.of(mine.stream()
                        .mapToInt(total -> total.recorded().value())
                        .sum()),
                Minutes.of(mine.stream()
                        .mapToInt(total -> total.verified().value())
                        .sum()));
    }

    private static UnitProgress unit(Unit unit, List<HoursTotal> totals, Competence decided) {
        int recorded = totals.stream()
                .filter(total -> total.unit().equals(unit.code()))
                .mapToInt(total -> total.recorded().value())
                .sum();
        Decision decision = decided.units().stream()
                .filter(found -> found.unit().equals(unit.code()))
                .map(UnitCompetence::decision)
                .findFirst()
                .orElseThrow();
        return new UnitProgress(unit.code(), unit.shortTitle(), unit.total(), Minutes.of(recorded), decision);
    }
}
