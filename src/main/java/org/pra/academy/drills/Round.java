package org.pra.academy.drills;

import java.util.List;
import java.util.UUID;

/** A round under way: its cards in their order and what was answered so far. */
public record Round(UUID run, Deck deck, RoundMode mode, List<Deck.Card> cards, List<Choice> choices) {

    /** A choice as it was stored; the time is milliseconds from seeing the card. */
    public record Choice(String card, String chosen, String answer, boolean scored, int takenMs) {
        public boolean right() {
            return chosen.equals(answer);
        }
    }

    public boolean over() {
        return choices.size() >= cards.size();
    }

    /** Scored cards answered right. */
    public int right() {
        return (int)
                choices.stream().filter(Choice::scored).filter(Choice::right).count();
    }

    public int scored() {
        return (int) choices.stream().filter(Choice::scored).count();
    }

    public boolean passed() {
        return scored() > 0 && right() * 100 >= scored() * deck.passPercent();
    }

    /** The middle time of the answers. */
    public int medianMs() {
        List<Integer> times = choices.stream().map(Choice::takenMs).sorted().toList();
        return times.isEmpty() ? 0 : times.get(times.size() / 2);
    }
}
