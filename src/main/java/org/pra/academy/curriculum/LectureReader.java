package org.pra.academy.curriculum;

import java.util.List;
import java.util.Optional;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Markdown;
import org.pra.academy.content.Yaml;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.UnitCode;

/** Reads one lecture folder. */
final class LectureReader {

    private static final UnitCode STAND_IN = new UnitCode("HSS/N0000");
    private final ContentTree tree;
    private final Faults faults;

    LectureReader(ContentTree tree, Faults faults) {
        this.tree = tree;
        this.faults = faults;
    }

    Lecture read(String yamlPath) {
        String folder = yamlPath.substring(0, yamlPath.length() - "lecture.yaml".length());
        ContentNode yaml = Yaml.read(tree, yamlPath, faults);
        boolean complete = "complete".equals(yaml.text("state"));
        ContentNode minutes = yaml.child("minutes");
        List<Lecture.GlossaryTerm> glossary = ReadingTextFile.glossary(yaml);
        Optional<LectureText> text = complete
                ? new ReadingTextFile(tree, faults).read(folder + "text.md", yaml, glossary, TextLengths.LECTURE)
                : Optional.empty();
        String outline = complete
                ? ""
                : tree.text(folder + "outline.md").map(Markdown::toHtml).orElseGet(() -> {
                    faults.add(folder + "outline.md", 1, "missing-file", "A lecture without text needs an outline.");
                    return "";
                });
        if (complete && yaml.list("summary").isEmpty()) {
            yaml.fault("summary", "A complete lecture ends with a summary card of 5 to 8 lines.");
        }
        if (complete && tree.text(folder + "quiz.yaml").isEmpty()) {
            faults.add(folder + "quiz.yaml", 1, "missing-file", "A complete lecture needs its quiz.");
        }
        return new Lecture(
                yaml.text("id"),
                yaml.text("title"),
                yaml.value("unit", UnitCode::new, STAND_IN),
                yaml.number("order"),
                yaml.number("week"),
                complete,
                Minutes.of(Math.max(0, minutes.number("contact"))),
                Minutes.of(Math.max(0, minutes.number("self-study"))),
                Minutes.of(Math.max(0, minutes.number("quiz"))),
                yaml.texts("outcomes"),
                yaml.texts("feeds"),
                yaml.texts("summary"),
                glossary,
                ReadingTextFile.sources(yaml),
                text,
                outline,
                tree.digest(folder));
    }
}
