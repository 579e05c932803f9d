package org.pra.academy.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;

/** Which cards a round has, and how well an answer was known. */
class RoundRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Deck WASTE = DeckReader.all(ContentTree.shipped(), new Faults()).stream()
            .filter(deck -> deck.id().equals("waste"))
            .findFirst()
            .orElseThrow();

    @ParameterizedTest(name = "{0} into {1} after {2} ms, {3}: quality {4}")
    @CsvSource({
        "placenta, yellow, 2000, SPEED, 5",
        "placenta, yellow, 8000, SPEED, 4",
        "placenta, yellow, 20000, SPEED, 3",
        "placenta, yellow, 20000, ACCURACY, 4",
        "placenta, red, 2000, SPEED, 1",
        "blood-bag, red, 2000, SPEED, 2",
        "chemo-vial, blue, 2000, ACCURACY, 2",
        "chemo-vial, red, 2000, ACCURACY, 1",
        "slide, white, 2000, ACCURACY, 4"
    })
    void qualityFollowsTheAnswerTheTimeAndTheTwin(String card, String chosen, int taken, RoundMode mode, int quality) {
        assertThat(RoundRules.quality(WASTE, WASTE.card(card).orElseThrow(), chosen, taken, mode))
                .isEqualTo(quality);
    }

    @Test
    void whatIsDueComesBeforeWhatIsNewAndWhatRestsComesLast() {
        List<CardBox.Filed> met = List.of(
                filed("tea-cup", 1, TODAY.minusDays(2)),
                filed("needle", 0, TODAY),
                filed("placenta", 2, TODAY.plusDays(4)));
        List<String> plan = RoundRules.plan(WASTE, met, TODAY, 7);
        assertThat(plan).hasSize(12).doesNotHaveDuplicates().contains("tea-cup", "needle");
        assertThat(plan).doesNotContain("placenta");
    }

    @Test
    void cardBringsItsTwinAlong() {
        List<String> plan = RoundRules.plan(WASTE, List.of(filed("urine-bag", 1, TODAY)), TODAY, 7);
        assertThat(plan).contains("urine-bag", "blood-bag");
    }

    @Test
    void sameSeedDealsTheSameRound() {
        assertThat(RoundRules.plan(WASTE, List.of(), TODAY, 30))
                .isEqualTo(RoundRules.plan(WASTE, List.of(), TODAY, 30))
                .isNotEqualTo(RoundRules.plan(WASTE, List.of(), TODAY, 31));
    }

    @Test
    void everyThingOnTheBenchIsDrawn() {
        assertThat(WASTE.cards())
                .hasSize(64)
                .allSatisfy(card -> assertThat(card.picture()).startsWith("<"));
        assertThat(WASTE.cards().stream().filter(card -> !card.scored())).hasSize(6);
    }

    private static CardBox.Filed filed(String card, int repetitions, LocalDate due) {
        return new CardBox.Filed(card, new Spacing(repetitions, 2.5, 1), due.minusDays(1), due);
    }
}
