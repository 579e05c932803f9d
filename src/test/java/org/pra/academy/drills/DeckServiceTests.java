package org.pra.academy.drills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestClock;
import org.pra.academy.TestPeople;
import org.pra.academy.hours.HoursLine;
import org.pra.academy.hours.HoursService;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A round keeps every choice when it is made; what was missed comes back; what is local policy is never held against anybody. */
@AcademyTest
class DeckServiceTests {

    private static final String WASTE = "waste";

    @Autowired
    private DeckService decks;

    @Autowired
    private DrillBoard board;

    @Autowired
    private HoursService hours;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestClock clock;

    private PersonId trainee;

    @BeforeEach
    void trainee() {
        trainee = people.trainee();
    }

    @AfterEach
    void clockBack() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void roundThatWasLeftGoesOnWhereItWas() {
        people.run(trainee, () -> {
            Round begun = decks.deal(WASTE, RoundMode.ACCURACY);
            assertThat(begun.cards()).hasSize(12);
            Feedback first =
                    decks.answer(begun.run(), 0, begun.cards().getFirst().answer(), 2_000);
            Feedback again = decks.answer(begun.run(), 0, "general", 9_000);
            assertThat(again.right())
                    .as("the same turn twice is the first choice")
                    .isEqualTo(first.right());
            Round later = decks.deal(WASTE, RoundMode.SPEED);
            assertThat(later.run()).isEqualTo(begun.run());
            assertThat(later.mode()).isEqualTo(RoundMode.ACCURACY);
            assertThat(later.cards()).isEqualTo(begun.cards());
            assertThat(later.choices()).hasSize(1);
        });
    }

    @Test
    void sixRoundsMeetAllSixtyFourAndLocalPolicyIsNeverScored() {
        Set<String> met = new HashSet<>();
        people.run(trainee, () -> {
            for (int i = 0; i < 6; i++) {
                Round round = play(card -> card.scored());
                round.cards().forEach(card -> met.add(card.id()));
                assertThat(round.passed()).isTrue();
                assertThat(round.scored()).isEqualTo((int)
                        round.cards().stream().filter(Deck.Card::scored).count());
                assertThat(round.right()).isEqualTo(round.scored());
            }
            assertThat(decks.myConfusions(WASTE))
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.chosen()).isEqualTo(one.answer()));
        });
        assertThat(met).hasSize(64);
    }

    @Test
    void twinsAreDealtTogether() {
        people.run(trainee, () -> {
            for (int i = 0; i < 5; i++) {
                Round round = play(card -> true);
                List<String> ids = round.cards().stream().map(Deck.Card::id).toList();
                long torn = round.deck().confusable().stream()
                        .filter(pair -> ids.contains(pair.getFirst()) != ids.contains(pair.getLast()))
                        .count();
                assertThat(torn)
                        .as("only the last place of a round can part a pair")
                        .isLessThanOrEqualTo(1);
            }
        });
    }

    @Test
    void missedCardComesBackTomorrowWithItsReasonAndSaysSoOnTheList() {
        people.run(trainee, () -> {
            Round round = play(card -> !card.scored());
            assertThat(round.passed()).isFalse();
            assertThat(line().due()).isZero();
            clock.forward(Duration.ofDays(1));
            assertThat(line().due()).isEqualTo(12);
            assertThat(line().missed()).isEqualTo(round.scored());
            assertThat(board.dueToday()).isEqualTo(1);
            Round next = play(card -> true);
            assertThat(next.cards())
                    .extracting(Deck.Card::id)
                    .containsExactlyInAnyOrderElementsOf(
                            round.cards().stream().map(Deck.Card::id).toList());
            assertThat(line().due()).isZero();
        });
    }

    @Test
    void reasonFollowsEachChoiceAndAStrangePlaceIsRefused() {
        people.run(trainee, () -> {
            Round round = decks.deal(WASTE, RoundMode.ACCURACY);
            Deck.Card card = round.cards().getFirst();
            assertThatThrownBy(() -> decks.answer(round.run(), 0, "green", 100))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> decks.answer(round.run(), 3, card.answer(), 100))
                    .as("a card that is not dealt yet")
                    .isInstanceOf(IllegalArgumentException.class);
            Feedback feedback = decks.answer(round.run(), 0, wrong(round.deck(), card), 100);
            assertThat(feedback.right()).isFalse();
            assertThat(feedback.why()).isEqualTo(card.why());
            assertThat(feedback.answer()).isEqualTo(card.answer());
        });
    }

    @Test
    void nobodyAnswersForAnother() {
        Round round = people.as(trainee, () -> decks.deal(WASTE, RoundMode.ACCURACY));
        assertThatThrownBy(() -> people.run(
                        people.trainee(),
                        () -> decks.answer(
                                round.run(), 0, round.cards().getFirst().answer(), 10)))
                .isInstanceOf(CurrentActor.NotAllowed.class);
    }

    @Test
    void minutesOfThoughtCountForTheBlockAndNeverMoreThanPassed() {
        people.run(trainee, () -> {
            play(card -> true);
            assertThat(minutes()).as("no time passed").isZero();
            Round round = decks.deal("codes", RoundMode.ACCURACY);
            for (int turn = 0; turn < round.cards().size(); turn++) {
                clock.forward(Duration.ofSeconds(20));
                decks.answer(round.run(), turn, round.cards().get(turn).answer(), 20_000);
            }
            assertThat(minutes()).isEqualTo(2);
        });
    }

    @Test
    void sumsOfABatchAreForStaffOnly() {
        people.run(trainee, () -> play(card -> true));
        PersonId instructor = people.instructor();
        assertThat(people.as(instructor, () -> decks.confusions(List.of(trainee), WASTE)).stream()
                        .mapToInt(Confusion::count)
                        .sum())
                .isGreaterThan(8);
        assertThat(people.as(instructor, () -> board.standings(List.of(trainee)))
                        .get(trainee))
                .anySatisfy(standing -> {
                    assertThat(standing.drill()).isEqualTo(WASTE);
                    assertThat(standing.total()).isEqualTo(64);
                });
        assertThatThrownBy(() -> people.as(trainee, () -> decks.confusions(List.of(trainee), WASTE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(trainee, () -> board.standings(List.of(trainee))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Round play(Predicate<Deck.Card> right) {
        Round round = decks.deal(WASTE, RoundMode.ACCURACY);
        for (int turn = 0; turn < round.cards().size(); turn++) {
            Deck.Card card = round.cards().get(turn);
            decks.answer(round.run(), turn, right.test(card) ? card.answer() : wrong(round.deck(), card), 3_000);
        }
        return decks.rounds(WASTE, 1).getFirst();
    }

    private static String wrong(Deck deck, Deck.Card card) {
        return deck.placesOf(card).stream()
                .map(Deck.Place::id)
                .filter(place -> !place.equals(card.answer()))
                .findFirst()
                .orElseThrow();
    }

    private DrillLine line() {
        return board.mine().stream()
                .filter(line -> line.id().equals(WASTE))
                .findFirst()
                .orElseThrow();
    }

    private int minutes() {
        return hours.lines(trainee).stream()
                .filter(line -> line.source().contains("/drill/"))
                .map(HoursLine::minutes)
                .mapToInt(org.pra.academy.kernel.Minutes::value)
                .sum();
    }
}
