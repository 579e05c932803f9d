package org.pra.academy.practicals;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.ChecklistService;
import org.pra.academy.checklists.LineState;
import org.pra.academy.checklists.Marking;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Reason;
import org.pra.academy.kernel.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Instructors fill sheets beside a trainee; every tick is stored when made. Nobody grades themselves. */
@Service
@Transactional
public class PracticalService {

    private final PracticalAttempts attempts;
    private final Ticks ticks;
    private final ChecklistService checklists;
    private final CurrentActor currentActor;
    private final Clock clock;

    PracticalService(
            PracticalAttempts attempts,
            Ticks ticks,
            ChecklistService checklists,
            CurrentActor currentActor,
            Clock clock) {
        this.attempts = attempts;
        this.ticks = ticks;
        this.checklists = checklists;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Opens a sheet, or comes back to one's own open sheet for the same trainee. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public Sheet open(PersonId trainee, String checklistId, String modeId) {
        PersonId assessor = currentActor.person();
        if (assessor.equals(trainee)) {
            throw new CurrentActor.NotAllowed("Nobody grades themselves.");
        }
        Checklist checklist = checklist(checklistId);
        Checklist.Mode mode =
                checklist.mode(modeId).orElseThrow(() -> new IllegalArgumentException("There is no such mode."));
        return sheet(attempts.findFirstByTraineeIdAndAssessorIdAndChecklistAndModeAndGradedAtIsNull(
                        trainee.value(), assessor.value(), checklistId, modeId)
                .orElseGet(() ->
                        attempts.save(new PracticalAttempt(trainee, assessor, checklist, mode, clock.instant()))));
    }

    /** A sheet for its assessor, other instructors and administrators, and its trainee once it is graded. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Sheet sheet(UUID id) {
        PracticalAttempt attempt = attempt(id);
        currentActor.requireSelfOr(attempt.trainee(), Role.INSTRUCTOR, Role.ADMINISTRATOR);
        return sheet(attempt);
    }

    /** Stores a tick and answers when; the device's own tick id makes a repeated call harmless. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public Instant tick(UUID attemptId, UUID tickId, String line, LineState state) {
        PracticalAttempt attempt = own(attemptId);
        attempt.requireOpen();
        requireLine(attempt, line);
        Instant now = clock.instant();
        ticks.append(tickId, attemptId, line, state, null, currentActor.person(), now);
        return now;
    }

    @PreAuthorize("hasRole('INSTRUCTOR')")
    public Instant rate(UUID attemptId, GlobalRating rating, String comment) {
        PracticalAttempt attempt = own(attemptId);
        attempt.rate(rating, comment);
        attempts.save(attempt);
        return clock.instant();
    }

    /** Marks the sheet and freezes it. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public GradingOutcome submit(UUID attemptId) {
        PracticalAttempt attempt = own(attemptId);
        if (attempt.graded()) {
            return new GradingOutcome.AlreadyGraded(sheet(attempt));
        }
        Map<String, LineState> lines = ticks.latest(attemptId);
        Decision complete = complete(attempt, lines);
        if (!complete.holds()) {
            return new GradingOutcome.Refused(complete);
        }
        Marking marking = mark(attempt, lines);
        attempt.grade(marking, clock.instant());
        attempts.save(attempt);
        return new GradingOutcome.Graded(marking);
    }

    /** Corrects lines of a graded sheet with a reason; the original ticks and marks stay readable. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public GradingOutcome amend(UUID attemptId, Map<String, LineState> corrections, String why) {
        if (why.isBlank() || corrections.isEmpty()) {
            throw new IllegalArgumentException("An amendment needs at least one corrected line and a reason.");
        }
        PracticalAttempt attempt = attempt(attemptId);
        if (currentActor.actor().is(attempt.trainee())) {
            throw new CurrentActor.NotAllowed("Nobody grades themselves.");
        }
        corrections.keySet().forEach(line -> requireLine(attempt, line));
        Sheet.Result before = attempt.result();
        Map<String, LineState> lines = new HashMap<>(ticks.latest(attemptId));
        lines.putAll(corrections);
        Marking marking = mark(attempt, lines);
        attempt.amend(marking, why.strip());
        if (before != null) {
            PersonId me = currentActor.person();
            Instant now = clock.instant();
            UUID amendment = ticks.amendment(
                    attemptId,
                    new Sheet.Amendment(
                            me,
                            now,
                            why.strip(),
                            before.points(),
                            marking.points(),
                            before.passed(),
                            marking.passed()));
            corrections.forEach((line, state) -> ticks.append(Ids.next(), attemptId, line, state, amendment, me, now));
        }
        attempts.save(attempt);
        return new GradingOutcome.Graded(marking);
    }

    /** A trainee's graded sheets, oldest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Sheet> graded(PersonId trainee) {
        currentActor.requireSelfOr(trainee, Role.INSTRUCTOR, Role.ADMINISTRATOR);
        return attempts.findByTraineeIdOrderByOpenedAt(trainee.value()).stream()
                .filter(PracticalAttempt::graded)
                .map(this::sheet)
                .toList();
    }

    private Decision complete(PracticalAttempt attempt, Map<String, LineState> lines) {
        List<Reason> reasons = new ArrayList<>();
        Checklist checklist = checklist(attempt.checklist());
        Checklist.Mode mode = checklist.mode(attempt.mode()).orElseThrow();
        long open = checklist.lines(mode).stream()
                .filter(line -> lines.getOrDefault(line.id(), LineState.OPEN) == LineState.OPEN)
                .count();
        reasons.add(
                open == 0
                        ? Reason.met("all-lines-judged", "practicals.reason.lines", open)
                        : Reason.missing("all-lines-judged", "practicals.reason.lines", open));
        reasons.add(
                attempt.rating() != null
                        ? Reason.met("global-rating", "practicals.reason.rating")
                        : Reason.missing("global-rating", "practicals.reason.rating"));
        return new Decision(reasons);
    }

    private Marking mark(PracticalAttempt attempt, Map<String, LineState> lines) {
        Checklist checklist = checklist(attempt.checklist());
        return checklists.mark(checklist, checklist.mode(attempt.mode()).orElseThrow(), lines);
    }

    private void requireLine(PracticalAttempt attempt, String line) {
        Checklist checklist = checklist(attempt.checklist());
        if (checklist.lines(checklist.mode(attempt.mode()).orElseThrow()).stream()
                .noneMatch(found -> found.id().equals(line))) {
            throw new IllegalArgumentException("There is no line " + line + " on this sheet.");
        }
    }

    private Sheet sheet(PracticalAttempt attempt) {
        return new Sheet(
                attempt.id(),
                attempt.trainee(),
                attempt.assessor(),
                attempt.checklist(),
                attempt.mode(),
                attempt.openedAt(),
                ticks.latest(attempt.id()),
                attempt.rating(),
                attempt.comment(),
                attempt.result(),
                ticks.amendments(attempt.id()));
    }

    private PracticalAttempt own(UUID id) {
        PracticalAttempt attempt = attempt(id);
        currentActor.requireSelfOr(attempt.assessor());
        return attempt;
    }

    private PracticalAttempt attempt(UUID id) {
        return attempts.findById(id).orElseThrow(() -> new CurrentActor.NotAllowed("There is no such sheet."));
    }

    private Checklist checklist(String id) {
        return checklists
                .checklist(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no checklist " + id + "."));
    }
}
