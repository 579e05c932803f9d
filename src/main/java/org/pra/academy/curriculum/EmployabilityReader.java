package org.pra.academy.curriculum;

import java.util.List;
import java.util.Map;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;
import org.pra.academy.kernel.Minutes;

/** Reads the employability modules that have a folder; a block without one is taught from its description alone. */
final class EmployabilityReader {

    private static final String ROOT = "employability/";
    private final ContentTree tree;
    private final Faults faults;

    EmployabilityReader(ContentTree tree, Faults faults) {
        this.tree = tree;
        this.faults = faults;
    }

    /** {@code blocks} are the blocks of the programme by id, as their file has them. */
    List<EmployabilityModule> read(Map<String, ContentNode> blocks) {
        EmployabilityPlanRules rules = new EmployabilityPlanRules(blocks);
        return tree.paths(ROOT, "/module.yaml").stream()
                .map(path -> module(path, blocks, rules))
                .toList();
    }

    private EmployabilityModule module(String path, Map<String, ContentNode> blocks, EmployabilityPlanRules rules) {
        String folder = path.substring(0, path.length() - "module.yaml".length());
        ContentNode yaml = Yaml.read(tree, path, faults);
        String id = yaml.text("id");
        List<Lecture.GlossaryTerm> glossary = ReadingTextFile.glossary(yaml);
        ContentNode block = blocks.get(id);
        Minutes whole = block == null ? Minutes.NONE : minutes(block);
        EmployabilityModule module = new EmployabilityModule(
                id,
                yaml.text("title"),
                yaml.texts("outcomes"),
                yaml.texts("aims"),
                yaml.list("sessions").stream().map(EmployabilityReader::session).toList(),
                yaml.list("activities").stream()
                        .map(EmployabilityReader::activity)
                        .toList(),
                yaml.list("worksheet").stream().map(EmployabilityReader::task).toList(),
                new ReadingTextFile(tree, faults)
                        .read(folder + "lesson.md", yaml, glossary, TextLengths.lesson(whole))
                        .orElseGet(() -> new LectureText("", List.of(), 0)),
                yaml.texts("summary"),
                glossary,
                ReadingTextFile.sources(yaml));
        rules.check(folder.substring(ROOT.length()), yaml, module);
        return module;
    }

    private static EmployabilityModule.Session session(ContentNode node) {
        EmployabilityModule.Session session = new EmployabilityModule.Session(
                node.text("title"),
                node.value("kind", EmployabilityReader::practical, false),
                minutes(node),
                node.texts("needs"),
                node.list("steps").stream()
                        .map(step -> new EmployabilityModule.Step(minutes(step), step.text("do")))
                        .toList());
        EmployabilityPlanRules.session(node, session);
        return session;
    }

    private static boolean practical(String kind) {
        if (!kind.equals("theory") && !kind.equals("practical")) {
            throw new IllegalArgumentException("A session is 'theory' or 'practical', not '" + kind + "'.");
        }
        return kind.equals("practical");
    }

    private static EmployabilityModule.Activity activity(ContentNode node) {
        return new EmployabilityModule.Activity(
                node.text("title"), minutes(node), node.text("goal"), node.texts("how"), node.texts("debrief"));
    }

    private static EmployabilityModule.Task task(ContentNode node) {
        return new EmployabilityModule.Task(node.text("id"), node.text("ask"), node.text("hint"), node.text("good"));
    }

    private static Minutes minutes(ContentNode node) {
        return Minutes.of(Math.max(0, node.number("minutes")));
    }
}
