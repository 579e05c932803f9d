package org.pra.academy.content;

import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

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
            return new ContentNode(
                    file, node, node == null ? firstLine : node.getStartMark().getLine() + 1, faults);
        } catch (MarkedYAMLException e) {
            int line =
                    e.getProblemMark() == null ? firstLine : e.getProblemMark().getLine() + 1;
            faults.add(file, line, "yaml", "This is not well-formed YAML: " + e.getProblem() + ".");
            return new ContentNode(file, null, line, faults);
        }
    }
}
