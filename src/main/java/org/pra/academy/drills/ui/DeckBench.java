package org.pra.academy.drills.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.pra.academy.drills.Deck;
import org.pra.academy.drills.DeckService;
import org.pra.academy.drills.Feedback;
import org.pra.academy.drills.Round;
import org.pra.academy.shell.ui.Times;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The bench in the browser: one card and its places. The answer stays on the server until the choice is stored. */
@Tag("pra-deck-bench")
@JsModule("./components/deck-bench.ts")
final class DeckBench extends Div {

    private static final List<String> TEXTS = List.of(
            "progress",
            "right",
            "wrong",
            "policy",
            "next",
            "finish",
            "places",
            "keys",
            "drag",
            "saving",
            "saved",
            "notSaved",
            "seconds");
    private final DeckService decks;
    private final Round round;
    private final Runnable onEnd;

    DeckBench(DeckService decks, Round round, Runnable onEnd) {
        this.decks = decks;
        this.round = round;
        this.onEnd = onEnd;
        addClassName("drills-bench");
        ArrayNode cards = JsonNodeFactory.instance.arrayNode();
        for (Deck.Card card : round.cards()) {
            ObjectNode node = cards.addObject();
            node.put("text", card.text());
            node.put("picture", card.picture());
            places(node.putArray("places"), round.deck().placesOf(card));
        }
        getElement().setPropertyJson("cards", cards);
        getElement().setProperty("ask", round.deck().ask());
        getElement().setProperty("mode", round.mode().name());
        getElement().setProperty("turn", round.choices().size());
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        TEXTS.forEach(key -> words.put(key, text("drills.bench." + key)));
        getElement().setPropertyJson("texts", words);
    }

    private static void places(ArrayNode array, List<Deck.Place> places) {
        for (Deck.Place place : places) {
            ObjectNode node = array.addObject();
            node.put("id", place.id());
            node.put("title", place.title());
            node.put("look", place.look());
        }
    }

    /** Stores a choice and says what it was worth. */
    @ClientCallable
    ObjectNode answer(int turn, String place, int takenMs) {
        Feedback feedback = decks.answer(round.run(), turn, place, takenMs);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("right", feedback.right());
        node.put("scored", feedback.scored());
        node.put("answer", feedback.answer());
        node.put("answerTitle", feedback.answerTitle());
        node.put("why", feedback.why());
        node.put("at", Times.clock(feedback.at()));
        return node;
    }

    @ClientCallable
    void ended() {
        onEnd.run();
    }
}
