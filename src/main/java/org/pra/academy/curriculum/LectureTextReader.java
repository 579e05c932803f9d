package org.pra.academy.curriculum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Markdown;
import org.pra.academy.content.Yaml;

/** Splits a lecture's text into sections and blocks, keeping line numbers for every fault. */
final class LectureTextReader {

    private static final String FENCE = "```";
    private final String file;
    private final Faults faults;
    private final Terms terms;
    private final List<LectureText.Section> sections = new ArrayList<>();
    private List<LectureText.Block> blocks = new ArrayList<>();
    private final StringBuilder prose = new StringBuilder();
    private String title = "";
    private String hook = "";

    LectureTextReader(String file, Faults faults, Terms terms) {
        this.file = file;
        this.faults = faults;
        this.terms = terms;
    }

    LectureText read(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                closeSection();
                title = line.substring(3).strip();
            } else if (line.startsWith(FENCE) && line.length() > 3) {
                int end = endOfFence(lines, i);
                fenced(line.substring(3).strip(), lines.subList(i + 1, end), i + 2);
                i = end;
            } else {
                if (line.startsWith("# ")) {
                    faults.add(
                            file,
                            i + 1,
                            "no-top-heading",
                            "The title stands in lecture.yaml; start sections with '## '.");
                }
                prose.append(line).append('\n');
            }
        }
        closeSection();
        return new LectureText(
                hook, List.copyOf(sections), Markdown.toText(text).split("\\s+").length);
    }

    private int endOfFence(List<String> lines, int start) {
        for (int i = start + 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE)) {
                return i;
            }
        }
        faults.add(file, start + 1, "open-fence", "This block is not closed with three backticks.");
        return lines.size() - 1;
    }

    private void fenced(String kind, List<String> body, int line) {
        flushProse();
        String text = String.join("\n", body);
        switch (kind) {
            case "example" -> example(body, line);
            case "policy" -> blocks.add(new LectureText.Block.LocalPolicy(html(text)));
            case "say" ->
                yaml(
                        text,
                        line,
                        (node, into) -> into.add(new LectureText.Block.SayThis(
                                node.text("say"), node.text("not", ""), node.text("why"))));
            case "checkpoint" -> yaml(text, line, (node, into) -> into.add(checkpoint(node)));
            case "figure" ->
                yaml(
                        text,
                        line,
                        (node, into) -> into.add(new LectureText.Block.Figure(
                                node.text("title"), node.text("alt"), node.texts("steps"))));
            default -> faults.add(file, line - 1, "unknown-block", "There is no block called '" + kind + "'.");
        }
    }

    private void example(List<String> body, int line) {
        int divider = body.indexOf("---");
        if (divider < 1) {
            faults.add(file, line, "example-title", "An example starts with 'title: …' and a line '---'.");
            return;
        }
        ContentNode head = Yaml.parse(file, String.join("\n", body.subList(0, divider)), line, faults);
        blocks.add(new LectureText.Block.Example(
                head.text("title"), html(String.join("\n", body.subList(divider + 1, body.size())))));
    }

    private void yaml(String text, int line, BiConsumer<ContentNode, List<LectureText.Block>> build) {
        build.accept(Yaml.parse(file, text, line, faults), blocks);
    }

    private static LectureText.Block.Checkpoint checkpoint(ContentNode node) {
        List<LectureText.Answer> answers = node.child("options").items().stream()
                .map(option -> new LectureText.Answer(option.text("text"), option.flag("correct"), option.text("why")))
                .toList();
        if (answers.stream().filter(LectureText.Answer::correct).count() != 1) {
            node.fault("one-right-answer", "A checkpoint has exactly one right answer.");
        }
        return new LectureText.Block.Checkpoint(node.text("id"), node.text("ask"), answers);
    }

    private void closeSection() {
        flushProse();
        if (title.isEmpty()) {
            hook = blocks.stream()
                    .filter(LectureText.Block.Prose.class::isInstance)
                    .map(block -> ((LectureText.Block.Prose) block).html())
                    .reduce("", String::concat);
        } else {
            sections.add(new LectureText.Section("s" + (sections.size() + 1), title, List.copyOf(blocks)));
        }
        blocks = new ArrayList<>();
    }

    private void flushProse() {
        if (!prose.toString().isBlank()) {
            blocks.add(new LectureText.Block.Prose(html(prose.toString())));
        }
        prose.setLength(0);
    }

    private String html(String markdown) {
        return Markdown.toHtml(terms.mark(markdown));
    }
}
