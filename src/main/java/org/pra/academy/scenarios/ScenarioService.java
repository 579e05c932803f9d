package org.pra.academy.scenarios;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.curriculum.PerEdition;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.Percent;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plays conversations: one open run of a scenario at a time, resumed wherever it was left. */
@Service
@Transactional
public class ScenarioService {

    private final PerEdition<Map<String, Script>> scripts;
    private final Runs runs;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ScenarioService(
            ProgrammeService programmes,
            Runs runs,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.scripts = programmes.reading((files, faults) -> new ScriptReader(files, faults)
                .all().stream().collect(Collectors.toMap(Script::id, Function.identity(), (first, twin) -> first)));
        this.runs = runs;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    @PreAuthorize("hasRole('TRAINEE')")
    @Transactional(readOnly = true)
    public List<ScenarioCard> cards() {
        Map<String, Runs.Summary> mine = runs.summaries(currentActor.person()).stream()
                .collect(Collectors.toMap(Runs.Summary::scenario, Function.identity()));
        return scripts.get().values().stream()
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
        return Optional.ofNullable(scripts.get().get(scenarioId)).map(Script::title);
    }

    /** Begins a run, or comes back to the open one. A run of an older text cannot go on and is left as it is. */
    @PreAuthorize("hasRole('TRAINEE')")
    public Scene enter(String scenarioId) {
        Script script = script(scenarioId);
        PersonId trainee = currentActor.person();
        Runs.Run run = runs.open(trainee, script.id())
                .filter(open -> open.digest().equals(script.digest()))
                .orElseGet(() -> {
                    UUID id = Ids.next();
                    Runs.Run fresh = new Runs.Run(
                            id, trainee, script.id(), script.digest(), id.getLeastSignificantBits(), false);
                    runs.begin(fresh, clock.instant());
                    return fresh;
                });
        return scene(run, Conversation.replay(script, runs.replies(run.id())));
    }

    /**
     * Makes a choice and stores it at once. {@code turn} is the turn the player saw, so that a double click counts once. When the text
     * has become another since, the conversation begins anew in the new one.
     */
    @PreAuthorize("hasRole('TRAINEE')")
    public Scene choose(UUID runId, int turn, String replyId) {
        Runs.Run run =
                runs.lock(runId).orElseThrow(() -> new CurrentActor.NotAllowed("There is no such conversation."));
        currentActor.requireSelfOr(run.trainee(), new Role[0]);
        Script script = script(run.scenario());
        if (!run.digest().equals(script.digest())) {
            return enter(run.scenario());
        }
        Conversation conversation = Conversation.replay(script, runs.replies(runId));
        if (turn != conversation.turns().size() || run.ended()) {
            return scene(run, conversation);
        }
        conversation.choose(replyId);
        runs.choice(runId, turn, conversation.turns().getLast(), clock.instant());
        conversation.ending().ifPresent(ending -> {
            Percent score = RubricRules.score(conversation);
            boolean competent =
                    RubricRules.competent(conversation, script.criticals()).holds();
            runs.end(runId, ending.id(), score.value(), competent, clock.instant());
            events.publishEvent(
                    new ScenarioPlayed(runId, run.trainee(), script.id(), ending.id(), score.toString(), competent));
        });
        return scene(run, conversation);
    }

    /** Every finished run of a trainee, oldest first. */
    @CalledByServices
    @Transactional(readOnly = true)
    public List<ScenarioResult> results(PersonId trainee) {
        Map<String, Script> known = scripts.of(trainee);
        return runs.finished(trainee).stream()
                .flatMap(run -> Optional.ofNullable(known.get(run.scenario()))
                        .map(script -> new ScenarioResult(
                                run.scenario(), script.unit(), new Percent(run.score()), run.competent(), run.at()))
                        .stream())
                .toList();
    }

    /** Checks the scripts of a candidate programme; answers with every fault. */
    public static Faults check(ContentTree candidate) {
        Faults faults = new Faults();
        new ScriptReader(candidate, faults).all();
        return faults;
    }

    private Scene scene(Runs.Run run, Conversation conversation) {
        Script script = script(run.scenario());
        return conversation
                .beat()
                .<Scene>map(beat -> moment(run, script, conversation, beat))
                .orElseGet(() -> debrief(run, script, conversation));
    }

    private static Scene.Moment moment(Runs.Run run, Script script, Conversation conversation, Script.Beat beat) {
        List<Scene.Choice> choices = new ArrayList<>(beat.replies().stream()
                .map(reply -> new Scene.Choice(reply.id(), reply.text()))
                .toList());
        int turn = conversation.turns().size();
        Collections.shuffle(choices, new Random(run.seed() + turn));
        return new Scene.Moment(
                run.id(),
                script.title(),
                script.setting(),
                script.personName() + ", " + script.personRole(),
                beat.says(),
                beat.signs(),
                conversation.arousal(),
                turn,
                choices);
    }

    private static Scene.Debrief debrief(Runs.Run run, Script script, Conversation conversation) {
        Script.Ending ending = conversation.ending().orElseThrow();
        Decision decision = RubricRules.competent(conversation, script.criticals());
        List<Scene.Step> steps = conversation.turns().stream()
                .map(turn -> new Scene.Step(
                        turn.beat().says(),
                        turn.beat().thought(),
                        turn.reply().text(),
                        turn.reply().because(),
                        turn.before(),
                        turn.after(),
                        turn.reply()
                                .critical()
                                .map(critical -> script.criticals().get(critical))
                                .orElse(null),
                        turn.beat().replies().stream()
                                .filter(other -> !other.id().equals(turn.reply().id()))
                                .map(other -> new Scene.Other(other.text(), other.because()))
                                .toList()))
                .toList();
        return new Scene.Debrief(
                run.id(),
                script.title(),
                ending.title(),
                ending.text(),
                ending.state(),
                RubricRules.score(conversation),
                decision,
                script.startArousal(),
                steps);
    }

    private Script script(String id) {
        Script script = scripts.get().get(id);
        if (script == null) {
            throw new CurrentActor.NotAllowed("There is no such scenario.");
        }
        return script;
    }
}
