package org.pra.academy.practicals;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.ChecklistService;
import org.pra.academy.checklists.FilledSheet;
import org.pra.academy.checklists.LineState;
import org.pra.academy.checklists.Marking;
import org.pra.academy.checklists.Observation;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Instructors fill sheets beside a trainee; every tick is stored when made. Nobody grades themselves. */
@Service
@Transactional
public class PracticalService {

    private static final int NOTE = 500;
    private final PracticalAttempts attempts;
    private final Ticks ticks;
    private final Gradings gradings;
    private final ChecklistVersions versions;
    private final PracticalRows rows;
    private final SheetReader sheets;
    private final ChecklistService checklists;
    private final CurrentActor currentActor;
    private final Clock clock;

    PracticalService(
            PracticalAttempts attempts,
            Ticks ticks,
            Gradings gradings,
            ChecklistVersions versions,
            PracticalRows rows,
            SheetReader sheets,
            ChecklistService checklists,
            CurrentActor currentActor,
            Clock clock) {
        this.attempts = attempts;
        this.ticks = ticks;
        this.gradings = gradings;
        this.versions = versions;
        this.rows = rows;
        this.sheets = sheets;
        this.checklists = checklists;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Opens a sheet, or comes back to one's own open sheet for the same trainee. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public Sheet open(PersonId trainee, String checklistId, String modeId) {
        PersonId assessor = currentActor.person();
        refuseSelf(trainee);
        Checklist checklist = checklists
                .checklist(trainee, checklistId)
                .orElseThrow(() -> new IllegalArgumentException("There is no checklist " + checklistId + "."));
        Checklist.Mode mode =
                checklist.mode(modeId).orElseThrow(() -> new IllegalArgumentException("There is no such mode."));
        return sheets.read(attempts.findFirstByTraineeIdAndAssessorIdAndChecklistAndModeAndGradedAtIsNull(
                        trainee.value(), assessor.value(), checklistId, modeId)
                .orElseGet(() -> {
                    versions.keep(checklist, clock.instant());
                    return attempts.save(new PracticalAttempt(trainee, assessor, checklist, mode, clock.instant()));
                }));
    }

    /** A sheet for its assessor, other instructors and administrators, and its trainee once it is graded. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Sheet sheet(UUID id) {
        PracticalAttempt attempt = attempts.findById(id).orElseThrow(PracticalService::noSuchSheet);
        currentActor.requireSelfOr(attempt.trainee(), Role.INSTRUCTOR, Role.ADMINISTRATOR);
        if (!visible(attempt)) {
            throw noSuchSheet();
        }
        return sheets.read(attempt);
    }

    /** As {@link #tick(UUID, UUID, String, LineState, BigDecimal)} with nothing measured. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public Instant tick(UUID attemptId, UUID tickId, String line, LineState state) {
        return tick(attemptId, tickId, line, state, null);
    }

    /**
     * Stores a tick and answers when. The device's own tick id makes a repeated call harmless, and a tick that says what the line
     * says already is the same tick pressed twice: both answer with the moment of the first.
     */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public Instant tick(UUID attemptId, UUID tickId, String lineId, LineState state, @Nullable BigDecimal measured) {
        PracticalAttempt attempt = own(attemptId);
        Ticks.Tick sent = ticks.find(tickId).orElse(null);
        if (sent != null) {
            if (!sent.attempt().equals(attemptId) || !sent.line().equals(lineId) || !sent.sameAs(state, measured)) {
                throw new Conflict("This tick was sent before with something else in it. Load the page again.");
            }
            return sent.at();
        }
        attempt.requireOpen();
        Checklist.Line line = SheetRules.line(sheets.read(attempt), lineId);
        SheetRules.requireMeasurable(line, measured);
        Ticks.Tick latest = ticks.latest(attemptId, lineId).orElse(null);
        if (latest != null && latest.sameAs(state, measured)) {
            return latest.at();
        }
        Ticks.Tick tick =
                new Ticks.Tick(tickId, attemptId, lineId, state, measured, currentActor.person(), clock.instant());
        ticks.append(tick, null);
        return tick.at();
    }

    /** Stores words on a line; the latest count, earlier ones stay. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public Instant note(UUID attemptId, UUID noteId, String lineId, String words) {
        PracticalAttempt attempt = own(attemptId);
        attempt.requireOpen();
        SheetRules.line(sheets.read(attempt), lineId);
        if (words.strip().length() > NOTE) {
            throw new IllegalArgumentException("A note has at most " + NOTE + " characters.");
        }
        Instant now = clock.instant();
        ticks.note(noteId, attemptId, lineId, words.strip(), currentActor.person(), now);
        return now;
    }

    /** Stores the impression of the whole and the words for the trainee; the rating may still be missing. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public Instant rate(UUID attemptId, @Nullable GlobalRating rating, String comment) {
        PracticalAttempt attempt = own(attemptId);
        attempt.rate(rating, comment);
        attempts.save(attempt);
        return clock.instant();
    }

    /** What is missing before the sheet can be graded. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    @Transactional(readOnly = true)
    public Decision complete(UUID attemptId) {
        return SheetRules.complete(sheet(attemptId));
    }

    /** Marks the sheet by the checklist text it was opened with, and freezes it. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public GradingOutcome submit(UUID attemptId) {
        PracticalAttempt attempt = own(attemptId);
        Sheet sheet = sheets.read(attempt);
        if (attempt.graded()) {
            return new GradingOutcome.AlreadyGraded(sheet);
        }
        Decision complete = SheetRules.complete(sheet);
        if (!complete.holds()) {
            return new GradingOutcome.Refused(complete);
        }
        Marking marking = checklists.mark(sheet.checklist(), sheet.filled());
        Instant now = clock.instant();
        attempt.grade(marking, now);
        gradings.append(attemptId, null, marking, currentActor.person(), now);
        attempts.save(attempt);
        return new GradingOutcome.Graded(marking);
    }

    /** Corrects lines of a graded sheet with a reason; the original ticks and marks stay readable. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public GradingOutcome amend(UUID attemptId, Map<String, LineState> corrections, String why) {
        if (why.isBlank() || corrections.isEmpty() || corrections.containsValue(LineState.OPEN)) {
            throw new IllegalArgumentException("An amendment needs at least one corrected line and a reason.");
        }
        PracticalAttempt attempt = attempts.findLockedById(attemptId).orElseThrow(PracticalService::noSuchSheet);
        refuseSelf(attempt.trainee());
        Sheet sheet = sheets.read(attempt);
        corrections.keySet().forEach(line -> SheetRules.line(sheet, line));
        Sheet.Result before = sheet.result();
        if (before == null) {
            throw new Conflict("Only a graded sheet is amended; this one is still open.");
        }
        // A measured value belongs to what was first seen; the corrected line is judged by the correction alone.
        Map<String, Observation> lines = new HashMap<>(sheet.lines());
        corrections.forEach((line, state) -> lines.put(
                line, new Observation(state, null, sheet.filled().line(line).note())));
        Marking marking = checklists.mark(sheet.checklist(), new FilledSheet(sheet.mode(), lines));
        PersonId me = currentActor.person();
        Instant now = clock.instant();
        attempt.amend(marking, why.strip());
        UUID amendment = ticks.amendment(
                attemptId,
                new Sheet.Amendment(
                        me, now, why.strip(), before.points(), marking.points(), before.passed(), marking.passed()));
        corrections.forEach((line, state) ->
                ticks.append(new Ticks.Tick(Ids.next(), attemptId, line, state, null, me, now), amendment));
        gradings.append(attemptId, amendment, marking, me, now);
        attempts.save(attempt);
        return new GradingOutcome.Graded(marking);
    }

    /** A trainee's sheets, oldest first; the trainee sees the graded ones. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Sheet> attempts(PersonId trainee) {
        currentActor.requireSelfOr(trainee, Role.INSTRUCTOR, Role.ADMINISTRATOR);
        return attempts.findByTraineeIdOrderByOpenedAt(trainee.value()).stream()
                .filter(this::visible)
                .map(sheets::read)
                .toList();
    }

    /** One's own open sheets, then all graded ones, the newest first. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    @Transactional(readOnly = true)
    public List<PracticalRow> results(int offset, int limit) {
        return rows.seenBy(currentActor.person(), offset, limit);
    }

    private boolean visible(PracticalAttempt attempt) {
        return attempt.graded() || !currentActor.actor().is(attempt.trainee());
    }

    private void refuseSelf(PersonId trainee) {
        if (currentActor.actor().is(trainee)) {
            throw new CurrentActor.NotAllowed("Nobody grades themselves.");
        }
    }

    private PracticalAttempt own(UUID id) {
        PracticalAttempt attempt = attempts.findLockedById(id).orElseThrow(PracticalService::noSuchSheet);
        currentActor.requireSelfOr(attempt.assessor());
        return attempt;
    }

    private static CurrentActor.NotAllowed noSuchSheet() {
        return new CurrentActor.NotAllowed("There is no such sheet.");
    }
}
