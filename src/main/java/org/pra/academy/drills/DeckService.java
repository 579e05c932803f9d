package org.pra.academy.drills;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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

/** Deals rounds of cards, one open round of a deck at a time, and stores every choice when it is made. */
@Service
@Transactional
public class DeckService {

    private static final String ROUND = "round";
    private static final int LONGEST_THOUGHT = 60_000;
    private final DrillBook book;
    private final Runs runs;
    private final Answers answers;
    private final CardBox cards;
    private final DrillHours hours;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DeckService(
            DrillBook book,
            Runs runs,
            Answers answers,
            CardBox cards,
            DrillHours hours,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.book = book;
        this.runs = runs;
        this.answers = answers;
        this.cards = cards;
        this.hours = hours;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    @PreAuthorize("isAuthenticated()")
    public Optional<Deck> deck(String id) {
        return book.mine().deck(id);
    }

    @PreAuthorize("isAuthenticated()")
    public List<Deck> decks() {
        return book.mine().decks();
    }

    /** The round that was left open; empty where there is none. */
    @PreAuthorize("hasRole('TRAINEE')")
    public Optional<Round> open(String deckId) {
        Deck deck = known(deckId);
        return runs.open(currentActor.person(), deck.id(), ROUND).map(this::round);
    }

    /** Deals a new round, or goes on with the one that is open. */
    @PreAuthorize("hasRole('TRAINEE')")
    public Round deal(String deckId, RoundMode mode) {
        return open(deckId).orElseGet(() -> begin(known(deckId), mode));
    }

    private Round begin(Deck deck, RoundMode mode) {
        PersonId me = currentActor.person();
        UUID id = Ids.next();
        List<String> plan = RoundRules.plan(
                deck,
                cards.of(List.of(me)).getOrDefault(me, Map.of()).getOrDefault(deck.id(), List.of()),
                LocalDate.ofInstant(clock.instant(), clock.getZone()),
                id.getLeastSignificantBits());
        Runs.Run run = new Runs.Run(
                id,
                me,
                deck.id(),
                ROUND,
                mode.name(),
                book.edition(),
                String.join(",", plan),
                clock.instant(),
                null,
                false);
        runs.begin(run);
        return round(run);
    }

    /** Stores a choice. {@code turn} is the card the trainee saw: the same again changes nothing and is answered alike. */
    @PreAuthorize("hasRole('TRAINEE')")
    public Feedback answer(UUID runId, int turn, String chosen, int takenMs) {
        Runs.Run run = runs.lock(runId).orElseThrow(() -> new CurrentActor.NotAllowed("There is no such round."));
        currentActor.requireSelfOr(run.trainee());
        Round round = round(run);
        Deck deck = round.deck();
        if (turn < 0 || turn > round.choices().size() || turn >= round.cards().size()) {
            throw new IllegalArgumentException("This card is not dealt yet.");
        }
        Deck.Card card = round.cards().get(turn);
        Instant now = clock.instant();
        if (turn < round.choices().size()) {
            return feedback(deck, card, round.choices().get(turn), now);
        }
        if (deck.placesOf(card).stream().noneMatch(place -> place.id().equals(chosen))) {
            throw new IllegalArgumentException("There is no such place.");
        }
        Round.Choice choice = new Round.Choice(
                card.id(), chosen, card.answer(), card.scored(), Math.clamp(takenMs, 0, LONGEST_THOUGHT));
        answers.add(runId, turn, choice, now);
        cards.file(
                run.trainee(),
                deck.id(),
                card.id(),
                RoundRules.quality(deck, card, chosen, takenMs, round.mode()),
                deck.longestDays(),
                LocalDate.ofInstant(now, clock.getZone()));
        List<Round.Choice> all = new ArrayList<>(round.choices());
        all.add(choice);
        Round after = new Round(runId, deck, round.mode(), round.cards(), all);
        if (after.over()) {
            end(run, after, now);
        }
        return feedback(deck, card, choice, now);
    }

    private void end(Runs.Run run, Round round, Instant now) {
        long thought = round.choices().stream().mapToLong(Round.Choice::takenMs).sum();
        long open = Math.max(0, Duration.between(run.startedAt(), now).toMillis());
        runs.end(run.id(), now, Math.min(thought, open), round.passed());
        Deck deck = round.deck();
        hours.settle(run.trainee(), deck.id(), deck.title(), deck.block(), deck.mostMinutes());
        events.publishEvent(new DrillDone(run.id(), run.trainee(), deck.id(), ROUND, run.mode(), round.passed()));
    }

    /** The newest finished rounds, newest first. */
    @PreAuthorize("hasRole('TRAINEE')")
    public List<Round> rounds(String deckId, int most) {
        List<Runs.Run> ended = runs.ended(currentActor.person(), known(deckId).id(), ROUND, most);
        Map<UUID, List<Round.Choice>> choices =
                answers.of(ended.stream().map(Runs.Run::id).toList());
        return ended.stream()
                .map(run -> round(run, choices.getOrDefault(run.id(), List.of())))
                .toList();
    }

    /** Where one's own cards went. */
    @PreAuthorize("hasRole('TRAINEE')")
    public List<Confusion> myConfusions(String deckId) {
        return answers.confusions(List.of(currentActor.person()), deckId);
    }

    /** Where the cards of these people went, as sums and never by name. */
    @PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
    public List<Confusion> confusions(Collection<PersonId> trainees, String deckId) {
        return answers.confusions(List.copyOf(trainees), deckId);
    }

    /** A round stays what it was when it was dealt, whatever is published since. */
    private Round round(Runs.Run run) {
        return round(run, answers.of(List.of(run.id())).getOrDefault(run.id(), List.of()));
    }

    private Round round(Runs.Run run, List<Round.Choice> choices) {
        Deck deck = book.at(run.edition()).deck(run.drill()).orElseGet(() -> known(run.drill()));
        List<Deck.Card> dealt = Arrays.stream(run.plan().split(","))
                .flatMap(id -> deck.card(id).stream())
                .toList();
        return new Round(run.id(), deck, RoundMode.valueOf(run.mode()), dealt, choices);
    }

    private static Feedback feedback(Deck deck, Deck.Card card, Round.Choice choice, Instant at) {
        String title = deck.placesOf(card).stream()
                .filter(place -> place.id().equals(card.answer()))
                .map(Deck.Place::title)
                .findFirst()
                .orElse(card.answer());
        return new Feedback(choice.right(), card.scored(), card.answer(), title, card.why(), at);
    }

    private Deck known(String id) {
        return book.mine().deck(id).orElseThrow(() -> new CurrentActor.NotAllowed("There is no such drill."));
    }
}
