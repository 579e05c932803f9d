package org.pra.academy.drills;

import java.util.List;
import java.util.Optional;

/**
 * Cards to answer at sight. Every card is answered by one of its places; what is local policy is taught and never scored. Times are
 * milliseconds.
 */
public record Deck(
        String id,
        String title,
        String about,
        String source,
        String ask,
        String block,
        int mostMinutes,
        int round,
        int quickMs,
        int longestDays,
        int passPercent,
        List<Place> places,
        List<Card> cards,
        List<List<String>> confusable) {

    /** Where a card can go: an answer with its word, the look it has, and what belongs there. */
    public record Place(String id, String title, String look, String holds) {}

    /** One card. Without places of its own it has those of the deck. The picture is a drawing, empty where there is none. */
    public record Card(
            String id, String text, String answer, String why, boolean scored, String picture, List<Place> places) {}

    public Optional<Card> card(String cardId) {
        return cards.stream().filter(card -> card.id().equals(cardId)).findFirst();
    }

    public List<Place> placesOf(Card card) {
        return card.places().isEmpty() ? places : card.places();
    }

    /** Whether some card carries a drawing: such a deck is a bench to sort on. */
    public boolean drawn() {
        return cards.stream().anyMatch(card -> !card.picture().isEmpty());
    }
}
