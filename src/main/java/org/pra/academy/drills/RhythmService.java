package org.pra.academy.drills;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** Whose presses these are. */
    @Transactional(readOnly = true)
    public PersonId me() {
        return currentActor.person();
    }

    /** What the exercise asks for; empty when there is none of this id. */
    @Transactional(readOnly = true)
    public Optional<RhythmExercise> exercise(String id) {
        return book.mine().rhythm().exercise(id);
    }

    @Transactional(readOnly = true)
    public RhythmDrill drill() {
        return book.mine().rhythm();
    }

    public UUID start(String exerciseId, RhythmMode mode) {
        RhythmExercise exercise = known(exerciseId);
        UUID id = Ids.next();
        runs.begin(new Runs.Run(
                id,
                currentActor.person(),
                book.mine().rhythm().id(),
                exercise.id(),
                mode.name(),
                book.edition(),
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
        RhythmResult result = count(run, runs.chunks(List.of(runId)).getOrDefault(runId, List.of()));
        boolean first = !run.ended();
        boolean passed = result.decision().holds();
        Instant end = run.ended() ? result.endedAt() : clock.instant();
        long open = Duration.between(run.startedAt(), end).toMillis();
        long active = Math.min(Math.round(result.figures().lasted()), Math.max(0, open));
        runs.end(runId, end, active, passed);
        RhythmDrill drill = book.mine().rhythm();
        hours.settle(run.trainee(), run.drill(), drill.title(), drill.block(), drill.mostMinutes());
        if (first) {
            if (result.mode() == RhythmMode.TEST && result.figures().compressions() > 0) {
                cards.file(
                        run.trainee(),
                        run.drill(),
                        run.exercise(),
                        passed ? PASSED : NOT_YET,
                        drill.longestDays(),
                        LocalDate.ofInstant(end, clock.getZone()));
            }
            events.publishEvent(new DrillDone(runId, run.trainee(), run.drill(), run.exercise(), run.mode(), passed));
        }
        return result;
    }

    /** The run of an exercise that was begun and not ended, as after a crash of the browser. */
    @Transactional(readOnly = true)
    public Optional<UUID> brokenOff(String exerciseId) {
        return runs.open(currentActor.person(), book.mine().rhythm().id(), exerciseId)
                .map(Runs.Run::id);
    }

    /** The newest results of an exercise, newest first. */
    @Transactional(readOnly = true)
    public List<RhythmResult> results(String exerciseId, int most) {
        List<Runs.Run> ended =
                runs.ended(currentActor.person(), book.mine().rhythm().id(), exerciseId, most);
        Map<UUID, List<String>> chunks =
                runs.chunks(ended.stream().map(Runs.Run::id).toList());
        return ended.stream()
                .map(run -> count(run, chunks.getOrDefault(run.id(), List.of())))
                .toList();
    }

    /** By the rules of the edition the run was begun in, whatever is published since. */
    private RhythmResult count(Runs.Run run, List<String> chunks) {
        RhythmExercise exercise =
                book.at(run.edition()).rhythm().exercise(run.exercise()).orElseGet(() -> known(run.exercise()));
        List<RhythmEvent> log = new ArrayList<>();
        chunks.forEach(body -> log.addAll(RhythmLog.read(body)));
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
        return book.mine()
                .rhythm()
                .exercise(id)
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such exercise."));
    }

    private Runs.Run mine(UUID runId) {
        Runs.Run run = runs.lock(runId)
                .filter(found -> found.drill().equals(book.mine().rhythm().id()))
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such run."));
        PersonId trainee = run.trainee();
        currentActor.requireSelfOr(trainee);
        return run;
    }
}
