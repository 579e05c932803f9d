package org.pra.academy.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.pra.academy.drills.Deck;
import org.pra.academy.drills.DeckService;
import org.pra.academy.drills.RhythmMode;
import org.pra.academy.drills.RhythmService;
import org.pra.academy.drills.Round;
import org.pra.academy.drills.RoundMode;
import org.pra.academy.identity.ActingAs;
import org.pra.academy.kernel.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Short drills over the last days: waste with its typical mistakes, red flags, and a rhythm that tires. */
@Component
@Profile("demo")
class DemoDrills {

    private static final int THINKING_MS = 4_200;
    private static final int LIMIT_MS = 120_000;
    private static final int BEAT_MS = 545;
    private static final int TIRING_MS = 35;
    private static final int JITTER_MS = 45;
    private final ActingAs actingAs;
    private final DeckService decks;
    private final RhythmService rhythms;
    private final DemoClock clock;

    DemoDrills(ActingAs actingAs, DeckService decks, RhythmService rhythms, DemoClock clock) {
        this.actingAs = actingAs;
        this.decks = decks;
        this.rhythms = rhythms;
        this.clock = clock;
    }

    void practise(PersonId person, int number) {
        Random random = new Random(number);
        round(person, "waste", 9, random, 70);
        round(person, "waste", 8, random, 82);
        round(person, "red-flags", 5, random, 90);
        press(person, "hands-only", 4, random);
        if (number % 2 == 0) {
            round(person, "waste", 1, random, 88);
            press(person, "adult-30-2", 1, random);
        }
    }

    private void round(PersonId person, String deck, int daysAgo, Random random, int rightPercent) {
        clock.daysAgo(daysAgo);
        actingAs.run(person, () -> {
            Round round = decks.deal(deck, RoundMode.ACCURACY);
            for (int turn = round.choices().size(); turn < round.cards().size(); turn++) {
                Deck.Card card = round.cards().get(turn);
                boolean right = random.nextInt(100) < rightPercent;
                int taken = THINKING_MS + random.nextInt(THINKING_MS);
                clock.at(clock.instant().plusMillis(taken));
                decks.answer(round.run(), turn, right ? card.answer() : mistaken(round.deck(), card), taken);
            }
        });
    }

    /** The place of what the card is easily taken for; without a twin the first place that is wrong. */
    private static String mistaken(Deck deck, Deck.Card card) {
        return deck.confusable().stream()
                .filter(group -> group.contains(card.id()))
                .flatMap(List::stream)
                .flatMap(other -> deck.card(other).stream())
                .map(Deck.Card::answer)
                .filter(answer -> !answer.equals(card.answer()))
                .findFirst()
                .orElseGet(() -> deck.placesOf(card).stream()
                        .map(Deck.Place::id)
                        .filter(place -> !place.equals(card.answer()))
                        .findFirst()
                        .orElseThrow());
    }

    private void press(PersonId person, String exercise, int daysAgo, Random random) {
        clock.daysAgo(daysAgo);
        Instant begun = clock.instant();
        actingAs.run(person, () -> {
            int set = rhythms.exercise(exercise)
                    .orElseThrow()
                    .set()
                    .map(wanted -> wanted.compressions())
                    .orElse(Integer.MAX_VALUE);
            UUID run = rhythms.start(exercise, RhythmMode.TEST);
            rhythms.chunk(run, 0, log(set, random));
            clock.at(begun.plus(Duration.ofMillis(LIMIT_MS + 4_000L)));
            rhythms.finish(run);
        });
    }

    /** A hand that is a little unsteady and grows slower; after each set two breaths. */
    private static String log(int set, Random random) {
        StringBuilder events = new StringBuilder("{\"version\":2,\"events\":[");
        double at = 1_000;
        for (int count = 1; at < LIMIT_MS + 1_000; count++) {
            events.append(event(at, "c")).append(',');
            at += BEAT_MS + TIRING_MS * at / LIMIT_MS + (random.nextDouble() - 0.5) * JITTER_MS;
            if (count % set == 0) {
                events.append(event(at + 600, "b"))
                        .append(',')
                        .append(event(at + 1_900, "b"))
                        .append(',');
                at += 3_100;
            }
        }
        return events.append(event(LIMIT_MS + 1_005, "e")).append("]}").toString();
    }

    private static String event(double at, String kind) {
        return String.format(Locale.ROOT, "[%.2f,\"%s\",\"touch\"]", at, kind);
    }
}
