package org.pra.academy.practicals;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final PracticalAttempts attempts;
    private final OperationLog log;
    private final Amendments amendments;
    private final SheetGrading grading;
    private final Gradings gradings;
    private final ChecklistVersions versions;
    private final PracticalRows rows;
    private final SheetReader sheets;
    private final ChecklistService checklists;
    private final CurrentActor currentActor;
    private final Clock clock;

    PracticalService(
            PracticalAttempts attempts,
            OperationLog log,
            Amendments amendments,
            SheetGrading grading,
            Gradings gradings,
            ChecklistVersions versions,
            PracticalRows rows,
            SheetReader sheets,
            ChecklistService checklists,
            CurrentActor currentActor,
            Clock clock) {
        this.attempts = attempts;
        this.log = log;
        this.amendments = amendments;
        this.grading = grading;
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
                    return attempts.save(
                            new PracticalAttempt(Ids.next(), trainee, assessor, checklist, mode, clock.instant()));
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
     * Stores a tick that is entered by a service, as one from paper is. The id makes a repeated call harmless, and a tick that says what
     * the line says already is the same tick pressed twice: both answer with the moment of the first.
     */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public Instant tick(UUID attemptId, UUID tickId, String lineId, LineState state, @Nullable BigDecimal measured) {
        PracticalAttempt attempt = own(attemptId);
        Sheet sheet = sheets.read(attempt);
        KeptOperation sent = log.find(List.of(tickId)).get(tickId);
        Operation tick = entry(sheet, tickId, OperationKind.STATE, lineId, state.name());
        if (sent != null) {
            if (!tick.sameAs(sent.operation())) {
                throw new Conflict("This tick was sent before with something else in it. Load the page again.");
            }
            return sent.receivedAt();
        }
        attempt.requireOpen();
        SheetRules.requireMeasurable(SheetRules.line(sheet, lineId), measured);
        List<Operation> entries = new ArrayList<>();
        Observation now = sheet.filled().line(lineId);
        if (now.state() != state) {
            entries.add(tick);
        }
        if (!Objects.equals(plain(now.measured()), plain(measured))) {
            entries.add(entry(sheet, Ids.next(), OperationKind.MEASURE, lineId, plain(measured)));
        }
        if (entries.isEmpty()) {
            return log.find(tick.after()).values().stream()
                    .map(KeptOperation::receivedAt)
                    .findFirst()
                    .orElse(clock.instant());
        }
        return keep(entries, null);
    }

    /** Stores words on a line; the latest count, earlier ones stay. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public Instant note(UUID attemptId, UUID noteId, String lineId, String words) {
        PracticalAttempt attempt = own(attemptId);
        attempt.requireOpen();
        Sheet sheet = sheets.read(attempt);
        SheetRules.line(sheet, lineId);
        if (words.strip().length() > OperationKind.NOTE.longest()) {
            throw new IllegalArgumentException("A note has at most " + OperationKind.NOTE.longest() + " characters.");
        }
        return keep(List.of(entry(sheet, noteId, OperationKind.NOTE, lineId, words.strip())), null);
    }

    /** Stores the impression of the whole and the words for the trainee; the rating may still be missing. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public Instant rate(UUID attemptId, @Nullable GlobalRating rating, String comment) {
        PracticalAttempt attempt = own(attemptId);
        attempt.requireOpen();
        Sheet sheet = sheets.read(attempt);
        return keep(
                List.of(
                        entry(sheet, Ids.next(), OperationKind.RATING, "", rating == null ? "" : rating.name()),
                        entry(sheet, Ids.next(), OperationKind.WORDS, "", comment)),
                null);
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
        return new GradingOutcome.Graded(grading.grade(attempt, sheet));
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
        UUID amendment = amendments.append(
                attemptId,
                new Sheet.Amendment(
                        me, now, why.strip(), before.points(), marking.points(), before.passed(), marking.passed()));
        List<Operation> entries = new ArrayList<>();
        corrections.forEach((line, state) -> {
            entries.add(entry(sheet, Ids.next(), OperationKind.STATE, line, state.name()));
            entries.add(entry(sheet, Ids.next(), OperationKind.MEASURE, line, ""));
        });
        keep(entries, amendment);
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

    private Operation entry(Sheet sheet, UUID id, OperationKind kind, String line, String value) {
        return new Operation(
                id,
                sheet.id(),
                kind,
                line,
                value,
                sheet.state().standing(kind, line),
                OperationLog.DESK,
                0,
                clock.millis(),
                0);
    }

    private Instant keep(List<Operation> entries, @Nullable UUID amendment) {
        Instant now = clock.instant();
        log.append(entries, currentActor.person(), now, false, amendment);
        return now;
    }

    private static String plain(@Nullable BigDecimal measured) {
        return measured == null ? "" : measured.stripTrailingZeros().toPlainString();
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
