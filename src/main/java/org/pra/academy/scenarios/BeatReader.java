package org.pra.academy.scenarios;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** Reads beats, replies and endings. What an alternative leaves out it takes from the usual one. */
final class BeatReader {

    private final Names names;
    private final List<Script.Variable> variables;

    BeatReader(Names names, List<Script.Variable> variables) {
        this.names = names;
        this.variables = variables;
    }

    Script.Beat beat(ContentNode node) {
        Script.Words usual = new Script.Words(
                Guard.always(), node.text("says"), node.text("signs"), node.text("thought"), node.line());
        List<Script.Words> words = new ArrayList<>();
        for (ContentNode other : node.list("instead")) {
            words.add(new Script.Words(
                    guard(other.child("when")),
                    other.text("says", usual.says()),
                    other.text("signs", usual.signs()),
                    other.text("thought", usual.thought()),
                    other.line()));
        }
        words.add(usual);
        String id = node.text("id");
        Optional<Guard> interrupts = node.optional("interrupts").map(this::guard);
        interrupts.ifPresent(_ -> names.readFact(id));
        return new Script.Beat(
                id,
                node.text("who", ""),
                node.text("scene", ""),
                words,
                interrupts,
                node.optional("moment").map(ContentNode::asText),
                node.optional("hint").map(ContentNode::asText),
                node.optional("cue").map(ContentNode::asText),
                node.flag("own-words"),
                node.list("replies").stream().map(this::reply).toList(),
                node.line());
    }

    private Script.Reply reply(ContentNode node) {
        Set<Technique> techniques = EnumSet.noneOf(Technique.class);
        for (ContentNode word : node.list("uses")) {
            Technique.of(word.asText())
                    .ifPresentOrElse(
                            techniques::add,
                            () -> word.fault("technique", "'" + word.asText() + "' is no technique of the list."));
        }
        Script.Result usual = usual(node);
        List<Script.Result> results = new ArrayList<>();
        node.list("but").forEach(but -> results.add(otherwise(but, usual)));
        results.add(usual);
        return new Script.Reply(
                node.text("id"),
                node.has("act") ? node.text("act") : node.text("says"),
                node.optional("act").map(ContentNode::asText),
                techniques,
                node.number("takes", 1),
                node.optional("when").map(this::guard).orElse(Guard.always()),
                results,
                node.line());
    }

    private Script.Result usual(ContentNode node) {
        return new Script.Result(
                Guard.always(),
                rubric(node.child("rubric")),
                changes(node.child("state")),
                node.texts("sets"),
                node.list("later").stream().map(this::later).toList(),
                node.optional("critical").map(ContentNode::asText),
                ways(node.child("next")),
                node.line());
    }

    private Script.Result otherwise(ContentNode node, Script.Result usual) {
        return new Script.Result(
                guard(node.child("when")),
                node.optional("rubric").map(BeatReader::rubric).orElse(usual.rubric()),
                node.optional("state").map(this::changes).orElse(usual.changes()),
                node.has("sets") ? node.texts("sets") : usual.sets(),
                node.has("later") ? node.list("later").stream().map(this::later).toList() : usual.later(),
                node.optional("critical").map(ContentNode::asText).or(usual::critical),
                node.optional("next").map(this::ways).orElse(usual.next()),
                node.line());
    }

    private Script.Later later(ContentNode node) {
        return new Script.Later(
                node.number("after", 0),
                node.optional("at").map(ContentNode::asText),
                node.optional("unless").map(this::guard),
                node.text("happens"),
                node.optional("state").map(this::changes).orElse(List.of()),
                node.texts("sets"),
                node.line());
    }

    private static Map<String, Integer> rubric(ContentNode node) {
        Map<String, Integer> rubric = new LinkedHashMap<>();
        node.entries().forEach((dimension, points) -> {
            int given = points.asNumber();
            if (!RubricRules.DIMENSIONS.contains(dimension) || given < 0 || given > RubricRules.MOST) {
                points.fault("points", "'" + dimension + ": " + given + "' is not R1 to R10 with 0 to 4 points.");
            }
            rubric.put(dimension, given);
        });
        return rubric;
    }

    /** Written {@code arousal: [-1, "Why it changes."]}. */
    private List<Script.Change> changes(ContentNode node) {
        List<Script.Change> changes = new ArrayList<>();
        node.entries().forEach((id, change) -> {
            OptionalInt index = names.variable(id);
            List<ContentNode> parts = change.isList() ? change.items() : List.of(change);
            if (index.isEmpty()) {
                change.fault("unknown-name", "There is no variable '" + id + "' in 'state'.");
            } else if (parts.size() != 2 || parts.get(1).asText().length() < 10) {
                change.fault(
                        "because-missing", "Write '" + id + ": [-1, \"Why it changes.\"]': a change has its reason.");
            } else {
                int by = parts.get(0).asNumber();
                Script.Variable variable = variables.get(index.getAsInt());
                if (Math.abs(by) > variable.to() - variable.from()) {
                    change.fault("out-of-bounds", "'" + id + "' cannot change by " + by + " within its bounds.");
                }
                changes.add(new Script.Change(index.getAsInt(), by, parts.get(1).asText()));
            }
        });
        if (changes.isEmpty() && node.entries().isEmpty()) {
            node.fault("because-missing", "At least one variable is named with its reason, if need be with 0.");
        }
        return changes;
    }

    /** Written {@code storm if arousal >= 8 else b4}. */
    private List<Script.Way> ways(ContentNode node) {
        List<Script.Way> ways = new ArrayList<>();
        for (String part : node.asText().split(" else ", -1)) {
            int at = part.indexOf(" if ");
            ways.add(
                    at < 0
                            ? new Script.Way(Guard.always(), part.strip())
                            : new Script.Way(
                                    guard(part.substring(at + 4), node),
                                    part.substring(0, at).strip()));
        }
        return ways;
    }

    private Guard guard(ContentNode node) {
        return guard(node.asText(), node);
    }

    private Guard guard(String text, ContentNode node) {
        try {
            return GuardParser.parse(text, names);
        } catch (IllegalArgumentException e) {
            node.fault("condition", String.valueOf(e.getMessage()));
            return Guard.always();
        }
    }

    Script.Ending ending(ContentNode node) {
        return new Script.Ending(
                node.text("id"),
                node.text("title"),
                levels(node),
                node.text("severity"),
                node.value(
                        "outcome", word -> Script.Outcome.valueOf(word.toUpperCase(Locale.ROOT)), Script.Outcome.FAIR),
                node.optional("when").map(this::guard),
                node.text("text"),
                node.line());
    }

    private static List<String> levels(ContentNode node) {
        ContentNode levels = node.child("level");
        return (levels.isList() ? levels.items() : List.of(levels))
                .stream().map(ContentNode::asText).toList();
    }
}
