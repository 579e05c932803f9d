package org.pra.academy.drills;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;

/** Reads decks of cards and their drawings; each deck proves that every card has one right place and a reason. */
final class DeckReader {

    private static final String FOLDER = "drills/";
    private static final int SHORTEST_WHY = 12;
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{2,30}");
    /** A plain shape with plain attributes: a drawing holds nothing else. */
    private static final Pattern SHAPE = Pattern.compile("<(?:path|circle|rect|ellipse|line|g|text)"
            + "(?: (?:class|d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|transform)=\"[^\"<>&]*\")*/?>|</(?:g|text)>");

    private final ContentTree files;
    private final Faults faults;

    private DeckReader(ContentTree files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    static List<Deck> all(ContentTree files, Faults faults) {
        DeckReader reader = new DeckReader(files, faults);
        return files.paths(FOLDER, "/deck.yaml").stream().map(reader::deck).toList();
    }

    private Deck deck(String path) {
        ContentNode yaml = Yaml.read(files, path, faults);
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        Map<String, String> pictures = pictures(folder + "pictures.yaml");
        List<Deck.Place> places =
                yaml.list("places").stream().map(DeckReader::place).toList();
        Set<String> ids = new HashSet<>();
        List<Deck.Card> cards = new ArrayList<>();
        for (ContentNode node : yaml.list("cards")) {
            cards.add(card(node, places, pictures, ids));
        }
        List<List<String>> confusable = new ArrayList<>();
        for (ContentNode group : yaml.list("confusable")) {
            List<String> members =
                    group.items().stream().map(ContentNode::asText).toList();
            long answers = cards.stream()
                    .filter(card -> members.contains(card.id()))
                    .map(Deck.Card::answer)
                    .distinct()
                    .count();
            if (members.size() < 2 || answers != members.size()) {
                group.fault("deck-pair", "Confusable cards are two or more cards of this deck with different answers.");
            }
            confusable.add(members);
        }
        String id = yaml.text("id");
        if (!ID.matcher(id).matches() || !folder.equals(FOLDER + id + "/")) {
            yaml.child("id").fault("deck-id", "A deck is called as its folder, in small letters.");
        }
        DrillBlocks.check(files, yaml);
        int round = yaml.number("round");
        if (round < 3 || round > cards.size()) {
            yaml.fault("deck-round", "A round has three cards at least and no more than the deck.");
        }
        int most = yaml.number("most-minutes");
        if (most < 1) {
            yaml.fault("drill-minutes", "A drill earns at least one minute at most.");
        }
        if (yaml.number("pass-percent") < 50 || yaml.number("pass-percent") > 100 || yaml.number("longest-days") < 1) {
            yaml.fault("deck-numbers", "A steady round has 50 to 100 percent right, and a card rests a day at least.");
        }
        return new Deck(
                id,
                yaml.text("title"),
                yaml.text("about"),
                yaml.text("source"),
                yaml.text("ask"),
                yaml.text("block"),
                most,
                round,
                yaml.number("quick-ms"),
                yaml.number("longest-days"),
                yaml.number("pass-percent"),
                places,
                List.copyOf(cards),
                List.copyOf(confusable));
    }

    private static Deck.Place place(ContentNode node) {
        return new Deck.Place(node.text("id"), node.text("title"), node.text("look", ""), node.text("holds", ""));
    }

    private static Deck.Card card(
            ContentNode node, List<Deck.Place> places, Map<String, String> pictures, Set<String> ids) {
        List<Deck.Place> own =
                node.list("places").stream().map(DeckReader::place).toList();
        Deck.Card card = new Deck.Card(
                node.text("id"),
                node.text("text"),
                node.text("answer"),
                node.text("why"),
                !node.flag("local-policy"),
                pictures.getOrDefault(node.text("picture", ""), ""),
                own);
        if (!ID.matcher(card.id()).matches() || !ids.add(card.id())) {
            node.fault("deck-card", card.id() + " stands twice, or is not in small letters.");
        }
        List<Deck.Place> open = own.isEmpty() ? places : own;
        if (open.stream().map(Deck.Place::id).filter(card.answer()::equals).count() != 1 || open.size() < 2) {
            node.fault("deck-answer", card.id() + " has no place '" + card.answer() + "', or nothing to choose from.");
        }
        if (card.why().length() < SHORTEST_WHY) {
            node.fault("deck-why", card.id() + " needs a reason that a miss can learn from.");
        }
        if (node.has("picture") && card.picture().isEmpty()) {
            node.fault("deck-picture", card.id() + " names a drawing that is not there.");
        }
        return card;
    }

    private Map<String, String> pictures(String path) {
        Map<String, String> pictures = new HashMap<>();
        if (files.text(path).isPresent()) {
            Yaml.read(files, path, faults).entries().forEach((name, node) -> {
                String drawing = node.asText();
                String rest = SHAPE.matcher(drawing).replaceAll("");
                if (rest.contains("<") || rest.contains(">")) {
                    node.fault("deck-drawing", name + " holds more than plain shapes: " + rest.strip() + ".");
                }
                pictures.put(name, drawing);
            });
        }
        return pictures;
    }
}
