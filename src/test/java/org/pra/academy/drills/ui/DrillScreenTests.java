package org.pra.academy.drills.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.drills.Deck;
import org.pra.academy.drills.DeckService;
import org.pra.academy.drills.RhythmMode;
import org.pra.academy.drills.RhythmService;
import org.pra.academy.drills.Round;
import org.pra.academy.drills.RoundMode;
import org.pra.academy.drills.TapTrains;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
@ViewPackages(packages = "org.pra.academy")
class DrillScreenTests extends SpringBrowserlessTest {

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private DeckService decks;

    @Autowired
    private RhythmService rhythms;

    @Test
    void listSaysWhatIsNewWhatRestsAndHowTheDaysAreChosen() {
        people.run(people.trainee(), () -> {
            assertThat(words(navigate(DrillsView.class)))
                    .contains("Nothing is due today", "Not tried yet", "CPR rhythm", "Waste bench", "Two identifiers")
                    .doesNotContain("Resting");
            play("hands", true);
            navigate(RhythmView.class);
            assertThat(words(navigate(DrillsView.class)))
                    .contains(
                            "Resting",
                            "The next comes back on 25 Nov 2026",
                            "SM-2",
                            "A drill never gives or takes a mark");
        });
    }

    @Test
    void rhythmSaysWhatItCannotMeasureAndShowsTheRunAfterReload() {
        people.run(people.trainee(), () -> {
            assertThat(words(navigate(RhythmView.class))).contains("It cannot see depth, recoil", "15 and 2");
            UUID run = rhythms.start("hands-only", RhythmMode.COACHED);
            rhythms.chunk(run, 0, TapTrains.chunk(2, TapTrains.withPause(110, 12_000)));
            rhythms.finish(run);
            assertThat(words(navigate(RhythmView.class, "hands-only")))
                    .contains("Your last runs", "110.0 a minute", "12.0 s", "Not yet");
        });
    }

    @Test
    void roundEndsWithWhatToLookAtAgainAndTheConfusionHasATable() {
        people.run(people.trainee(), () -> {
            play("waste", false);
            assertThat(words(navigate(DeckView.class, "waste")))
                    .contains("Where things went", "Belongs in", "As a table", "amendments of 2018 and 2019");
            assertThat(words(navigate(DeckView.class, "codes"))).contains("The table behind it", "Code Pink");
        });
    }

    @Test
    void instructorSeesTheBatchByNameAndItsMistakesAsSums() {
        UUID batch = trainees.batch(5);
        PersonId trainee = trainees.enrolledIn(batch);
        people.run(trainee, () -> play("waste", false));
        people.run(
                people.instructor(),
                () -> assertThat(words(navigate(DrillsOfBatchView.class, batch.toString())))
                        .contains("Applicant", "0 of 64", "–", "Where things went", "opens no gate and gives no mark"));
    }

    @Test
    void everyWordOfTheBrowserPartsHasAText() {
        people.run(people.trainee(), () -> {
            Round round = decks.deal("waste", RoundMode.SPEED);
            DeckBench bench = new DeckBench(decks, round, () -> {});
            RhythmPad pad =
                    new RhythmPad(rhythms, rhythms.exercise("adult-30-2").orElseThrow(), result -> {});
            assertThat(String.valueOf(bench.getElement().getPropertyRaw("texts")))
                    .doesNotContain("!drills");
            assertThat(String.valueOf(pad.getElement().getPropertyRaw("texts"))).doesNotContain("!drills");
        });
    }

    @Test
    void answerStaysOnTheServerUntilTheChoiceIsMade() {
        people.run(people.trainee(), () -> {
            Round round = decks.deal("waste", RoundMode.ACCURACY);
            DeckBench bench = new DeckBench(decks, round, () -> {});
            assertThat(String.valueOf(bench.getElement().getPropertyRaw("cards")))
                    .contains(round.cards().getFirst().text())
                    .doesNotContain(round.cards().getFirst().why());
        });
    }

    private void play(String deckId, boolean right) {
        Round round = decks.deal(deckId, RoundMode.ACCURACY);
        for (int turn = 0; turn < round.cards().size(); turn++) {
            Deck.Card card = round.cards().get(turn);
            String place = right
                    ? card.answer()
                    : round.deck().placesOf(card).stream()
                            .map(Deck.Place::id)
                            .filter(id -> !id.equals(card.answer()))
                            .findFirst()
                            .orElseThrow();
            decks.answer(round.run(), turn, place, 2_000);
        }
    }

    private static String words(com.vaadin.flow.component.Component view) {
        return view.getElement().getTextRecursively();
    }
}
