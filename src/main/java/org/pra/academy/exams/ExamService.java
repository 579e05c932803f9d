package org.pra.academy.exams;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.curriculum.PerEdition;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.pra.academy.questions.Question;
import org.pra.academy.questions.QuestionBank;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sits papers under the server's clock. Every answer is stored when it is given; a reload, a crash or another device comes back to the
 * same paper with the right time left; the paper ends by itself with what was answered.
 */
@Service
@Transactional
public class ExamService {

    public static final String THEORY_FINAL = "theory-final";
    private final Sittings sittings;
    private final QuestionBank bank;
    private final PerEdition<Blueprint> blueprints;
    private final ProgrammeService programmes;
    private final EntryGate gate;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ExamService(
            Sittings sittings,
            QuestionBank bank,
            ProgrammeService programmes,
            EntryGate gate,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.blueprints = programmes.reading((files, faults) -> Blueprint.read(files, THEORY_FINAL, faults));
        this.programmes = programmes;
        this.sittings = sittings;
        this.bank = bank;
        this.gate = gate;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    /** Why the signed-in trainee may sit the paper, or not yet. */
    @PreAuthorize("hasRole('TRAINEE')")
    @Transactional(readOnly = true)
    public Decision maySit() {
        return gate.maySit(currentActor.person(), THEORY_FINAL);
    }

    /** The running paper or the last result, without starting anything. */
    @PreAuthorize("hasRole('TRAINEE')")
    public Optional<SittingOutcome> current() {
        return sittings.latest(currentActor.person(), THEORY_FINAL).map(this::read);
    }

    /** Starts a paper, or comes back to the one that runs. */
    @PreAuthorize("hasRole('TRAINEE')")
    public SittingOutcome start() {
        PersonId trainee = currentActor.person();
        Optional<Sittings.Sitting> latest = sittings.latest(trainee, THEORY_FINAL);
        if (latest.isPresent() && latest.get().state() == SittingState.OPEN) {
            return read(latest.get());
        }
        Decision decision = gate.maySit(trainee, THEORY_FINAL);
        if (!decision.holds()) {
            return new SittingOutcome.NotAllowed(decision);
        }
        UUID id = Ids.next();
        Instant now = clock.instant();
        Blueprint theory = blueprints.get();
        List<Question> items = theory.draw(bank, new Random(id.getLeastSignificantBits()));
        Instant end = now.plus(Duration.ofMinutes(theory.minutes()));
        sittings.begin(
                id,
                trainee,
                theory.id(),
                items.stream().map(Question::id).toList(),
                programmes.edition().digest(),
                now,
                end);
        events.publishEvent(new ExamEvents.PaperStarted(id, trainee, THEORY_FINAL));
        return new SittingOutcome.Running(paper(id, now, end, items, Map.of()));
    }

    /** Stores one answer; after the end it answers with the result instead. */
    @PreAuthorize("hasRole('TRAINEE')")
    public SittingOutcome answer(UUID sitting, int place, int chosen) {
        if (place < 0 || chosen < 0 || chosen > 3 || !onThePaper(sitting, place)) {
            throw new IllegalArgumentException("There is no such question or option on this paper.");
        }
        Instant now = clock.instant();
        if (sittings.answer(sitting, currentActor.person(), place, chosen, now)) {
            return new SittingOutcome.Stored(now);
        }
        return read(own(sitting));
    }

    /** Ends the paper and marks it; a second call answers with the same result. */
    @PreAuthorize("hasRole('TRAINEE')")
    public SittingOutcome handIn(UUID sitting) {
        Sittings.Sitting found = own(sitting);
        return new SittingOutcome.Over(found.state() == SittingState.OPEN ? end(found) : result(found));
    }

    /** Ends what nobody handed in. */
    @Scheduled(fixedDelay = 20_000)
    @CalledByServices
    public void endOverdue() {
        sittings.overdue(clock.instant())
                .forEach(id -> sittings.lock(id)
                        .filter(found -> found.state() == SittingState.OPEN)
                        .ifPresent(this::end));
    }

    /** The latest marked paper of a trainee. */
    @CalledByServices
    @Transactional(readOnly = true)
    public Optional<PaperResult> latestResult(PersonId trainee) {
        return sittings.latest(trainee, THEORY_FINAL)
                .filter(found -> found.state() != SittingState.OPEN)
                .map(this::result);
    }

    /** A paper of another edition may have more items than today's blueprint; only then it is looked up. */
    private boolean onThePaper(UUID sitting, int place) {
        return place < blueprints.get().items() || place < own(sitting).items().size();
    }

    private Sittings.Sitting own(UUID sitting) {
        Sittings.Sitting found =
                sittings.lock(sitting).orElseThrow(() -> new CurrentActor.NotAllowed("There is no such paper."));
        currentActor.requireSelfOr(found.trainee(), new Role[0]);
        return found;
    }

    private SittingOutcome read(Sittings.Sitting found) {
        if (found.state() != SittingState.OPEN) {
            return new SittingOutcome.Over(result(found));
        }
        if (!clock.instant().isBefore(found.endsAt())) {
            return new SittingOutcome.Over(end(sittings.lock(found.id()).orElseThrow()));
        }
        return new SittingOutcome.Running(paper(
                found.id(),
                found.startedAt(),
                found.endsAt(),
                bank.items(found.items(), found.edition()),
                sittings.answers(found.id())));
    }

    private PaperResult end(Sittings.Sitting found) {
        if (found.state() != SittingState.OPEN) {
            return result(found);
        }
        boolean over = !clock.instant().isBefore(found.endsAt());
        Instant at = over ? found.endsAt() : clock.instant();
        SittingState state = over ? SittingState.TIME_OVER : SittingState.HANDED_IN;
        PaperMarking marking =
                PaperMarking.mark(bank.items(found.items(), found.edition()), sittings.answers(found.id()));
        sittings.end(found.id(), state, at, marking.right(), marking.digest(), marking.units());
        events.publishEvent(new ExamEvents.PaperEnded(
                found.id(),
                found.trainee(),
                state.name(),
                marking.right(),
                found.items().size(),
                marking.digest()));
        return new PaperResult(
                found.id(),
                found.trainee(),
                state,
                at,
                marking.right(),
                found.items().size(),
                marking.units());
    }

    private PaperResult result(Sittings.Sitting found) {
        Instant at = found.handedInAt() == null ? found.endsAt() : found.handedInAt();
        return new PaperResult(
                found.id(),
                found.trainee(),
                found.state(),
                at,
                found.right(),
                found.items().size(),
                sittings.units(found.id()));
    }

    /** Checks the blueprint of a candidate programme against its bank; answers with every fault. */
    @PreAuthorize("permitAll()")
    public static Faults check(ContentTree candidate) {
        Faults faults = new Faults();
        Blueprint.read(candidate, THEORY_FINAL, faults);
        return faults;
    }

    private Paper paper(UUID id, Instant start, Instant end, List<Question> questions, Map<Integer, Integer> answers) {
        List<Paper.Item> items = new ArrayList<>();
        for (int place = 0; place < questions.size(); place++) {
            Question item = questions.get(place);
            items.add(new Paper.Item(
                    place,
                    item.stem(),
                    item.options().stream().map(Question.Option::text).toList(),
                    answers.getOrDefault(place, -1)));
        }
        return new Paper(id, blueprints.get().title(), start, end, items);
    }
}
