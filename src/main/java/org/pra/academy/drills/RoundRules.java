package org.pra.academy.drills;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which cards a round has: what is due, what was missed first; then cards never met; then those that come back soonest. A card that is
 * easily taken for another brings that other along. And how well an answer was known.
 */
final class RoundRules {

    private static final int AT_ONCE = 5;
    private static final int KNOWN = 4;
    private static final int SLOW = 3;
    private static final int CONFUSED = 2;
    private static final int WRONG = 1;

    private RoundRules() {}

    static List<String> plan(Deck deck, List<CardBox.Filed> met, LocalDate today, long seed) {
        Map<String, CardBox.Filed> filed =
                met.stream().collect(Collectors.toMap(CardBox.Filed::card, Function.identity()));
        List<Deck.Card> shuffled = new ArrayList<>(deck.cards());
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.sort(Comparator.comparingInt(card -> rank(filed.get(card.id()), today)));
        Set<String> chosen = new LinkedHashSet<>();
        for (Deck.Card card : shuffled) {
            add(chosen, card.id(), deck.round());
            deck.confusable().stream()
                    .filter(group -> group.contains(card.id()))
                    .flatMap(List::stream)
                    .filter(other -> !chosen.contains(other))
                    .findFirst()
                    .ifPresent(other -> add(chosen, other, deck.round()));
        }
        List<String> plan = new ArrayList<>(chosen);
        Collections.shuffle(plan, new Random(seed));
        return plan;
    }

    private static void add(Set<String> chosen, String card, int most) {
        if (chosen.size() < most) {
            chosen.add(card);
        }
    }

    private static int rank(CardBox.@Nullable Filed filed, LocalDate today) {
        if (filed == null) {
            return 2;
        }
        if (filed.dueOn().isAfter(today)) {
            return 3 + (int) Math.min(1_000, today.until(filed.dueOn(), ChronoUnit.DAYS));
        }
        return filed.spacing().repetitions() == 0 ? 0 : 1;
    }

    /** Quality of an answer for SM-2; haste counts only against the clock. What is local policy counts as known: it cannot be missed. */
    static int quality(Deck deck, Deck.Card card, String chosen, int takenMs, RoundMode mode) {
        if (!card.scored()) {
            return KNOWN;
        }
        if (card.answer().equals(chosen)) {
            if (mode == RoundMode.ACCURACY) {
                return KNOWN;
            }
            return takenMs <= deck.quickMs() ? AT_ONCE : takenMs <= 3L * deck.quickMs() ? KNOWN : SLOW;
        }
        boolean near = deck.confusable().stream()
                .filter(group -> group.contains(card.id()))
                .flatMap(List::stream)
                .anyMatch(other -> deck.card(other)
                        .filter(found -> found.answer().equals(chosen))
                        .isPresent());
        return near ? CONFUSED : WRONG;
    }
}
