package org.pra.academy.frontdesk;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.curriculum.PerEdition;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs exercises at the training desk: one open exercise of a task at a time, gone on with wherever it was left. */
@Service
@Transactional
public class FrontDeskService {

    private static final int LONGEST = 4000;
    private final PerEdition<TaskShelf> shelves;
    private final Exercises exercises;
    private final DeskHours hours;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FrontDeskService(
            ProgrammeService programmes,
            Exercises exercises,
            DeskHours hours,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.shelves = programmes.reading(TaskShelf::read);
        this.exercises = exercises;
        this.hours = hours;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    /** Every task with the trainee's own standing. */
    @PreAuthorize("hasRole('TRAINEE')")
    @Transactional(readOnly = true)
    public FrontDeskBoard board() {
        PersonId me = currentActor.person();
        TaskShelf shelf = shelves.get();
        Map<String, Exercises.Summary> mine = exercises.summaries(me).stream()
                .collect(Collectors.toMap(Exercises.Summary::task, Function.identity()));
        return new FrontDeskBoard(
                shelf.premises().name(),
                shelf.published().stream()
                        .map(task -> card(task, mine.getOrDefault(task.id(), Exercises.Summary.none(task.id()))))
                        .toList(),
                exercises.areas(me).stream()
                        .map(area -> new FrontDeskBoard.AreaShare(area.area(), area.met(), area.all()))
                        .sorted(Comparator.comparing(FrontDeskBoard.AreaShare::share))
                        .toList(),
                exercises.misses(me).stream()
                        .flatMap(miss -> miss(shelf, miss).stream())
                        .toList());
    }

    private static FrontDeskBoard.Card card(Task task, Exercises.Summary mine) {
        return new FrontDeskBoard.Card(
                task.id(),
                task.title(),
                task.unit(),
                task.minutes(),
                mine.runs(),
                mine.best(),
                mine.passed(),
                mine.quickest(),
                mine.open());
    }

    private static Optional<FrontDeskBoard.Miss> miss(TaskShelf shelf, Exercises.Miss miss) {
        return shelf.published(miss.task())
                .flatMap(task -> task.scoring().stream()
                        .flatMap(group -> group.lines().stream())
                        .filter(mark -> mark.id().equals(miss.line()))
                        .findFirst()
                        .map(mark -> new FrontDeskBoard.Miss(
                                task.id(), task.title(), mark.says(), mark.because(), miss.missed(), miss.all())));
    }

    /** What a task is called; empty when there is none under this id. */
    @PreAuthorize("isAuthenticated()")
    public Optional<String> title(String taskId) {
        return shelves.get().published(taskId).map(Task::title);
    }

    /** Comes to the desk: to the exercise as it was left, to the look back at the last one, or to a first one. */
    @PreAuthorize("hasRole('TRAINEE')")
    public DeskScene enter(String taskId) {
        TaskShelf.Sheet sheet = sheet(taskId);
        return exercises
                .latest(currentActor.person(), sheet.id())
                .filter(found -> found.digest().equals(sheet.digest()))
                .map(found -> scene(found, hospital(found)))
                .orElseGet(() -> fresh(sheet, Cases.PUBLISHED));
    }

    /** Leaves what stands open and begins again: with the same case, or with a fresh one where the task has more than one. */
    @PreAuthorize("hasRole('TRAINEE')")
    public DeskScene again(String taskId, boolean sameCase) {
        TaskShelf.Sheet sheet = sheet(taskId);
        Optional<Exercises.Exercise> last = exercises.latest(currentActor.person(), sheet.id());
        last.ifPresent(found -> exercises.leave(found.id(), clock.instant()));
        long seed = last.filter(_ -> sameCase || !sheet.varies())
                .map(Exercises.Exercise::seed)
                .orElseGet(() -> Ids.next().getLeastSignificantBits());
        return fresh(sheet, sheet.varies() ? seed : Cases.PUBLISHED);
    }

    private DeskScene fresh(TaskShelf.Sheet sheet, long seed) {
        Exercises.Exercise exercise =
                new Exercises.Exercise(Ids.next(), currentActor.person(), sheet.id(), sheet.digest(), seed, false);
        exercises.begin(exercise, clock.instant());
        return scene(exercise, new Hospital(shelf().task(sheet.id(), seed), shelf().premises()));
    }

    /** Does one thing at the desk and stores it at once. What cannot be done now, such as a second click, changes nothing. */
    @PreAuthorize("hasRole('TRAINEE')")
    public DeskScene act(UUID exerciseId, Act act) {
        Exercises.Exercise exercise =
                exercises.lock(exerciseId).orElseThrow(() -> new CurrentActor.NotAllowed("There is no such exercise."));
        currentActor.requireSelfOr(exercise.trainee(), new Role[0]);
        if (!exercise.digest().equals(sheet(exercise.task()).digest())) {
            return enter(exercise.task());
        }
        Hospital hospital = hospital(exercise);
        if (exercise.ended() || act.value().length() > LONGEST) {
            return scene(exercise, hospital);
        }
        int turn = hospital.steps().size();
        try {
            hospital.apply(act);
        } catch (IllegalArgumentException e) {
            return scene(exercise, hospital(exercise));
        }
        exercises.add(exercise.id(), turn, hospital.steps().getLast().act(), clock.instant());
        if (hospital.finished()) {
            finish(exercise, hospital);
        }
        return scene(exercise, hospital);
    }

    private void finish(Exercises.Exercise exercise, Hospital hospital) {
        Grade grade = Grade.of(hospital, shelf().premises().passPercent());
        exercises.end(exercise.id(), grade, hospital.worked(), clock.instant());
        if (grade.decision().holds()) {
            hours.record(exercise.trainee(), hospital.task());
        }
        events.publishEvent(new FrontDeskEvents.DeskExerciseFinished(
                exercise.id(),
                exercise.trainee(),
                exercise.task(),
                grade.score().toString(),
                grade.decision().holds()));
    }

    /** Every finished exercise of a trainee, oldest first. */
    @CalledByServices
    @Transactional(readOnly = true)
    public List<FrontDeskResult> results(PersonId trainee) {
        TaskShelf shelf = shelves.of(trainee);
        return exercises.finished(trainee).stream()
                .flatMap(run -> shelf
                        .published(run.task())
                        .map(task -> new FrontDeskResult(run.task(), task.unit(), run.score(), run.passed(), run.at()))
                        .stream())
                .toList();
    }

    /** Checks the desk of a candidate programme; answers with every fault. */
    public static Faults check(ContentTree candidate) {
        Faults faults = new Faults();
        TaskShelf.read(candidate, faults).prove(faults);
        return faults;
    }

    private Hospital hospital(Exercises.Exercise exercise) {
        return Hospital.replay(
                shelf().task(exercise.task(), exercise.seed()), shelf().premises(), exercises.acts(exercise.id()));
    }

    private DeskScene scene(Exercises.Exercise exercise, Hospital hospital) {
        if (!exercise.ended() && !hospital.finished()) {
            return new SceneMaker(exercise.id(), hospital, shelf().premises()).desk();
        }
        Grade grade = Grade.of(hospital, shelf().premises().passPercent());
        return DebriefMaker.of(
                exercise.id(), hospital, grade, sheet(exercise.task()).varies());
    }

    private TaskShelf.Sheet sheet(String id) {
        return shelf().sheet(id).orElseThrow(() -> new CurrentActor.NotAllowed("There is no such task."));
    }

    private TaskShelf shelf() {
        return shelves.get();
    }
}
