package org.pra.academy.content;

import java.io.StringReader;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads YAML keeping line numbers; a syntax error becomes a fault like any other. */
public final class Yaml {

    private Yaml() {}

    /** The root of a file of the tree; a missing file is a fault too. */
    public static ContentNode read(ContentTree tree, String path, Faults faults) {
        return tree.text(path).map(text -> parse(path, text, 1, faults)).orElseGet(() -> {
            faults.add(path, 1, "missing-file", "The file is missing.");
            return new ContentNode(path, null, 1, faults);
        });
    }

    /** YAML that stands inside another file, from a line of it (counted from 1) on. */
    public static ContentNode parse(String file, String text, int firstLine, Faults faults) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(20);
        org.yaml.snakeyaml.Yaml yaml = new org.yaml.snakeyaml.Yaml(new SafeConstructor(options));
        String padded = "\n".repeat(firstLine - 1) + text;
        try {
            Node node = yaml.compose(new StringReader(padded));
            noKeyTwice(file, node, faults, Collections.newSetFromMap(new IdentityHashMap<>()));
            return new ContentNode(
                    file, node, node == null ? firstLine : node.getStartMark().getLine() + 1, faults);
        } catch (MarkedYAMLException e) {
            int line =
                    e.getProblemMark() == null ? firstLine : e.getProblemMark().getLine() + 1;
            faults.add(file, line, "yaml", "This is not well-formed YAML: " + e.getProblem() + ".");
            return new ContentNode(file, null, line, faults);
        } catch (YAMLException e) {
            faults.add(
                    file,
                    firstLine,
                    "yaml",
                    "This is not well-formed YAML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ".");
            return new ContentNode(file, null, firstLine, faults);
        }
    }

    /** A key that stands twice in one place would silently hide what stands first. */
    private static void noKeyTwice(String file, @Nullable Node node, Faults faults, Set<Node> seen) {
        if (node == null || !seen.add(node)) {
            return;
        }
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> noKeyTwice(file, item, faults, seen));
        }
        if (node instanceof MappingNode mapping) {
            Set<String> keys = new HashSet<>();
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && !keys.add(key.getValue())) {
                    faults.add(
                            file,
                            key.getStartMark().getLine() + 1,
                            "duplicate-key",
                            "The key '" + key.getValue() + "' stands here twice.");
                }
                noKeyTwice(file, tuple.getValueNode(), faults, seen);
            }
        }
    }
}
