package org.pra.academy.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A place in a YAML file that knows its line. Asking for something that is not there notes a fault and answers with a harmless
 * stand-in, so that one reading finds all faults.
 */
public final class ContentNode {

    private final String file;
    private final @Nullable Node node;
    private final int line;
    private final Faults faults;

    ContentNode(String file, @Nullable Node node, int line, Faults faults) {
        this.file = file;
        this.node = node;
        this.line = line;
        this.faults = faults;
    }

    public String file() {
        return file;
    }

    /** Line in the file, counted from 1. */
    public int line() {
        return line;
    }

    public void fault(String rule, String sentence) {
        faults.add(file, line, rule, sentence);
    }

    public boolean has(String key) {
        return find(key) != null;
    }

    public ContentNode child(String key) {
        Node found = find(key);
        if (found == null) {
            fault("missing-key", "The key '" + key + "' is missing.");
            return new ContentNode(file, null, line, faults);
        }
        return at(found);
    }

    public Optional<ContentNode> optional(String key) {
        Node found = find(key);
        return found == null ? Optional.empty() : Optional.of(at(found));
    }

    public String text(String key) {
        return child(key).asText();
    }

    public String text(String key, String otherwise) {
        return optional(key).map(ContentNode::asText).orElse(otherwise);
    }

    public int number(String key) {
        return child(key).asNumber();
    }

    public int number(String key, int otherwise) {
        return optional(key).map(ContentNode::asNumber).orElse(otherwise);
    }

    public boolean flag(String key) {
        return optional(key).map(found -> "true".equals(found.asText())).orElse(false);
    }

    public List<ContentNode> list(String key) {
        return optional(key).map(ContentNode::items).orElseGet(List::of);
    }

    public List<String> texts(String key) {
        return list(key).stream().map(ContentNode::asText).toList();
    }

    /** A value of its own type that checks itself when built; a refusal becomes a fault at this line. */
    public <T> T value(String key, Function<String, T> reader, T standIn) {
        ContentNode found = child(key);
        if (found.node == null) {
            return standIn;
        }
        try {
            return reader.apply(found.asText());
        } catch (IllegalArgumentException e) {
            found.fault("bad-value", String.valueOf(e.getMessage()));
            return standIn;
        }
    }

    public String asText() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        if (node != null) {
            fault("not-a-text", "A text is expected here.");
        }
        return "";
    }

    public int asNumber() {
        try {
            return Integer.parseInt(asText());
        } catch (NumberFormatException e) {
            if (node != null) {
                fault("not-a-number", "A whole number is expected here.");
            }
            return 0;
        }
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public List<ContentNode> items() {
        if (node instanceof SequenceNode sequence) {
            List<ContentNode> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(at(item)));
            return items;
        }
        if (node != null) {
            fault("not-a-list", "A list is expected here.");
        }
        return List.of();
    }

    /** Keys and values in the order of the file. */
    public Map<String, ContentNode> entries() {
        Map<String, ContentNode> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    entries.put(key.getValue(), at(tuple.getValueNode()));
                }
            }
        }
        return entries;
    }

    private ContentNode at(Node found) {
        return new ContentNode(file, found, found.getStartMark().getLine() + 1, faults);
    }

    private @Nullable Node find(String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key)) {
                    return tuple.getValueNode();
                }
            }
        }
        return null;
    }
}
