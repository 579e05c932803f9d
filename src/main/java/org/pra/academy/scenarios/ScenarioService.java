package org.pra.academy.scenarios;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.Percent;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Reason;
import org.pra.academy.kernel.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plays conversations: one open run of a scenario at a time, resumed wherever it was left, in the text it was begun with. */
@Service
@Transactional
public class ScenarioService {

    private final Library library;
    private final Runs runs;
    private final OwnWords ownWords;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ScenarioService(
            Library library,
            Runs runs,
            OwnWords ownWords,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.library = library;
        this.runs = runs;
        this.ownWords = ownWords;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    @PreAuthorize("hasRole('TRAINEE')")
    @Transactional(readOnly = true)
    public List<ScenarioCard> cards() {
        Map<String, Runs.Summary> mine = runs.summaries(currentActor.person()).stream()
                .collect(Collectors.toMap(Runs.Summary::scenario, Function.identity()));
        return library.all().values().stream()
                .map(Library.Kept::script)
                .sorted(Comparator.comparing(Script::id))
                .map(script -> {
                    Runs.Summary summary =
                            mine.getOrDefault(script.id(), new Runs.Summary(script.id(), 0, false, false));
                    return new ScenarioCard(
                            script.id(),
                            script.title(),
                            script.unit(),
                            summary.runs(),
                            summary.competent(),
                            summary.open());
                })
                .toList();
    }

    /** What a scenario is called; empty when there is none under this id. */
    @PreAuthorize("isAuthenticated()")
    public Optional<String> title(String scenarioId) {
        return Optional.ofNullable(library.all().get(scenarioId))
                .map(kept -> kept.script().title());
    }

    /** Comes back to the open run, or to the door when there is none. */
    @PreAuthorize("hasRole('TRAINEE')")
    @Transactional(readOnly = true)
    public Scene enter(String scenarioId) {
        Script script = library.wanted(scenarioId).script();
        PersonId trainee = currentActor.person();
        return runs.open(trainee, script.id()).map(this::scene).orElseGet(() -> {
            List<EarlierRun> earlier = runs.earlier(trainee, script.id());
            return new Scene.Door(
                    script.id(),
                    script.title(),
                    script.setting(),
                    script.people().stream()
                            .map(person -> person.name() + ", " + person.age() + ", " + person.role())
                            .toList(),
                    mayBeAssessed(earlier),
                    earlier);
        });
    }

    /** Begins a run unless one is open, which is gone on with. An assessed run that may not begin is refused by the door. */
    @PreAuthorize("hasRole('TRAINEE')")
    public Scene begin(String scenarioId, RunMode mode) {
        Library.Kept kept = library.wanted(scenarioId);
        PersonId trainee = currentActor.person();
        boolean refused = mode == RunMode.ASSESSED
                && !mayBeAssessed(runs.earlier(trainee, scenarioId)).holds();
        if (refused || runs.open(trainee, scenarioId).isPresent()) {
            return enter(scenarioId);
        }
        library.keep(kept);
        UUID id = Ids.next();
        Runs.Run run = new Runs.Run(
                id, trainee, scenarioId, kept.script().digest(), id.getLeastSignificantBits(), mode, false);
        runs.begin(run, clock.instant());
        return scene(run);
    }

    /** Once competent there is nothing to assess; after a run that was not enough comes practice first. */
    private static Decision mayBeAssessed(List<EarlierRun> earlier) {
        boolean competent = earlier.stream().anyMatch(run -> run.mode() == RunMode.ASSESSED && run.competent());
        boolean practised = earlier.isEmpty() || earlier.getFirst().mode() == RunMode.PRACTICE;
        if (competent) {
            return Decision.of(Reason.missing("competent-already", "scenarios.reason.competentAlready"));
        }
        return Decision.of(
                practised
                        ? Reason.met("practised", "scenarios.reason.practised")
                        : Reason.missing("practised", "scenarios.reason.practised"));
    }

    /** What the trainee would say, before the replies are shown. The first words stand. */
    @PreAuthorize("hasRole('TRAINEE')")
    public Scene say(UUID runId, int turn, String words) {
        Runs.Run run = mine(runId);
        if (!words.isBlank() && turn == runs.replies(runId).size() && !run.ended()) {
            ownWords.write(runId, turn, words.strip(), clock.instant());
        }
        return scene(run);
    }

    /** Makes a choice and stores it at once. {@code turn} is the turn the player saw, so that a double click counts once. */
    @PreAuthorize("hasRole('TRAINEE')")
    public Scene choose(UUID runId, int turn, String replyId) {
        Runs.Run run = mine(runId);
        Script script = library.pinned(run).script();
        Conversation conversation = Conversation.replay(script, run.seed(), runs.replies(runId));
        if (turn != conversation.turns().size() || run.ended()) {
            return scene(run, conversation);
        }
        conversation.choose(replyId);
        runs.choice(script, runId, turn, conversation.turns().getLast(), clock.instant());
        conversation.ending().ifPresent(ending -> {
            Percent score = RubricRules.score(conversation);
            boolean competent = RubricRules.competent(conversation).holds();
            runs.end(runId, ending.id(), score.value(), competent, clock.instant());
            events.publishEvent(new ScenarioPlayed(
                    runId, run.trainee(), script.id(), ending.id(), score.toString(), run.mode(), competent));
        });
        return scene(run, conversation);
    }

    /** Takes a finished run up again at one of its turns, as practice. An open run of the scenario is gone on with instead. */
    @PreAuthorize("hasRole('TRAINEE')")
    public Scene branch(UUID runId, int turn) {
        Runs.Run from = mine(runId);
        if (runs.open(from.trainee(), from.scenario()).isEmpty()) {
            UUID id = Ids.next();
            Runs.Run run = new Runs.Run(
                    id, from.trainee(), from.scenario(), from.digest(), from.seed(), RunMode.PRACTICE, false);
            runs.branch(run, runId, turn, clock.instant());
        }
        return enter(from.scenario());
    }

    /** Every finished assessed run of a trainee, oldest first. */
    @CalledByServices
    @Transactional(readOnly = true)
    public List<ScenarioResult> results(PersonId trainee) {
        Map<String, Library.Kept> known = library.of(trainee);
        return runs.finished(trainee).stream()
                .flatMap(run -> Optional.ofNullable(known.get(run.scenario()))
                        .map(kept -> new ScenarioResult(
                                run.scenario(),
                                kept.script().unit(),
                                new Percent(run.score()),
                                run.competent(),
                                run.at()))
                        .stream())
                .toList();
    }

    /** Checks the scripts of a candidate programme; answers with every fault. */
    public static Faults check(ContentTree candidate) {
        return ScenarioLint.all(candidate);
    }

    private Runs.Run mine(UUID runId) {
        Runs.Run run =
                runs.lock(runId).orElseThrow(() -> new CurrentActor.NotAllowed("There is no such conversation."));
        currentActor.requireSelfOr(run.trainee(), new Role[0]);
        return run;
    }

    private Scene scene(Runs.Run run) {
        return scene(run, Conversation.replay(library.pinned(run).script(), run.seed(), runs.replies(run.id())));
    }

    private Scene scene(Runs.Run run, Conversation conversation) {
        return conversation
                .beat()
                .<Scene>map(beat -> moment(run, conversation, beat))
                .orElseGet(() -> new Scene.Over(
                        run.id(),
                        String.join(" + ", conversation.ending().orElseThrow().levels()),
                        RubricRules.competent(conversation)));
    }

    private Scene.Moment moment(Runs.Run run, Conversation conversation, Script.Beat beat) {
        Script script = conversation.script();
        Script.Person person = script.person(beat.who());
        int turn = conversation.turns().size();
        List<Scene.Choice> choices = new ArrayList<>(conversation.shown().stream()
                .map(reply ->
                        new Scene.Choice(reply.id(), reply.text(), reply.act().isPresent()))
                .toList());
        choices.sort(Comparator.comparing(Scene.Choice::action));
        return new Scene.Moment(
                run.id(),
                run.mode(),
                script.title(),
                script.setting(),
                script.clock().plusMinutes(conversation.now().minutes()).toString(),
                person.name() + ", " + person.role(),
                beat.scene(),
                conversation.arrived().stream().map(Script.Later::happens).toList(),
                conversation.words().says(),
                conversation.words().signs(),
                run.mode() == RunMode.PRACTICE ? beat.hint().orElse(null) : null,
                beat.ownWords() && !ownWords.written(run.id(), turn),
                conversation.arousal(),
                turn,
                choices);
    }
}
