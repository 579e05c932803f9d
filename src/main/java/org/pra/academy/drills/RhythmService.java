package org.pra.academy.drills;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the times of compressions as they happen, in numbered chunks of which each counts once, and computes every figure from what is
 * stored. A run that was broken off keeps what had arrived, and takes what arrives later.
 */
@Service
@Transactional
@PreAuthorize("hasRole('TRAINEE')")
public class RhythmService {

    private static final int PASSED = 5;
    private static final int NOT_YET = 2;
    private static final int MOST_CHUNKS = 1_000;
    private static final int MOST_LETTERS = 60_000;
    private final DrillBook book;
    private final Runs runs;
    private final CardBox cards;
    private final DrillHours hours;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RhythmService(
            DrillBook book,
            Runs runs,
            CardBox cards,
            DrillHours hours,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.book = book;
        this.runs = runs;
        this.cards = cards;
        this.hours = hours;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    /** What the exercise asks for; empty when there is none of this id. */
    @Transactional(readOnly = true)
    public Optional<RhythmExercise> exercise(String id) {
        return book.rhythm().exercise(id);
    }

    @Transactional(readOnly = true)
    public RhythmDrill drill() {
        return book.rhythm();
    }

    public UUID start(String exerciseId, RhythmMode mode) {
        RhythmExercise exercise = known(exerciseId);
        UUID id = Ids.next();
        runs.begin(new Runs.Run(
                id,
                currentActor.person(),
                book.rhythm().id(),
                exercise.id(),
                mode.name(),
                book.rhythm().digest(),
                "",
                clock.instant(),
                null,
                false));
        return id;
    }

    /** Stores a chunk as the browser wrote it; the same number again changes nothing. Answers with the time of storing. */
    public Instant chunk(UUID runId, int seq, String body) {
        Runs.Run run = mine(runId);
        if (seq < 0 || seq >= MOST_CHUNKS || body.length() > MOST_LETTERS) {
            throw new IllegalArgumentException("A chunk has a number below " + MOST_CHUNKS + " and is short.");
        }
        RhythmLog.read(body);
        Instant now = clock.instant();
        runs.chunk(run.id(), seq, body, now);
        return now;
    }

    /** Counts what is stored of a run and ends it. Called again after late chunks, it counts again. */
    public RhythmResult finish(UUID runId) {
        Runs.Run run = mine(runId);
        RhythmResult result = count(run);
        boolean first = !run.ended();
        boolean passed = result.decision().holds();
        Instant end = run.ended() ? result.endedAt() : clock.instant();
        long open = Duration.between(run.startedAt(), end).toMillis();
        long active = Math.min(Math.round(result.figures().lasted()), Math.max(0, open));
        runs.end(runId, end, active, passed);
        hours.settle(
                run.trainee(),
                run.drill(),
                book.rhythm().title(),
                book.rhythm().block(),
                book.rhythm().mostMinutes());
        if (first) {
            if (result.mode() == RhythmMode.TEST && result.figures().compressions() > 0) {
                cards.file(
                        run.trainee(),
                        run.drill(),
                        run.exercise(),
                        passed ? PASSED : NOT_YET,
                        book.rhythm().longestDays(),
                        LocalDate.ofInstant(end, clock.getZone()));
            }
            events.publishEvent(new DrillDone(runId, run.trainee(), run.drill(), run.exercise(), run.mode(), passed));
        }
        return result;
    }

    /** The run of an exercise that was begun and not ended, as after a crash of the browser. */
    @Transactional(readOnly = true)
    public Optional<UUID> brokenOff(String exerciseId) {
        return runs.open(currentActor.person(), book.rhythm().id(), exerciseId).map(Runs.Run::id);
    }

    /** The newest results of an exercise, newest first. */
    @Transactional(readOnly = true)
    public List<RhythmResult> results(String exerciseId, int most) {
        return runs.ended(currentActor.person(), book.rhythm().id(), 50).stream()
                .filter(run -> run.exercise().equals(exerciseId))
                .limit(most)
                .map(this::count)
                .toList();
    }

    private RhythmResult count(Runs.Run run) {
        RhythmExercise exercise = known(run.exercise());
        List<RhythmEvent> log = new ArrayList<>();
        runs.chunks(run.id()).forEach(body -> log.addAll(RhythmLog.read(body)));
        RhythmFigures figures = RhythmFigures.of(log, exercise);
        Instant ended = run.endedAt();
        return new RhythmResult(
                run.id(),
                exercise,
                RhythmMode.valueOf(run.mode()),
                figures,
                RhythmRules.judge(figures, exercise),
                ended == null ? clock.instant() : ended);
    }

    private RhythmExercise known(String id) {
        return book.rhythm().exercise(id).orElseThrow(() -> new CurrentActor.NotAllowed("There is no such exercise."));
    }

    private Runs.Run mine(UUID runId) {
        Runs.Run run = runs.lock(runId)
                .filter(found -> found.drill().equals(book.rhythm().id()))
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such run."));
        PersonId trainee = run.trainee();
        currentActor.requireSelfOr(trainee);
        return run;
    }
}
