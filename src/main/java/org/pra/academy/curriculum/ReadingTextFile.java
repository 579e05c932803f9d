package org.pra.academy.curriculum;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pra.academy.content.ContentNode;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;

/** The text of a lecture or lesson in its own file, held against its glossary and the writing style. */
final class ReadingTextFile {

    private final ContentTree tree;
    private final Faults faults;

    ReadingTextFile(ContentTree tree, Faults faults) {
        this.tree = tree;
        this.faults = faults;
    }

    static List<Lecture.GlossaryTerm> glossary(ContentNode yaml) {
        return yaml.list("glossary").stream()
                .map(node -> new Lecture.GlossaryTerm(node.text("term"), node.text("means")))
                .toList();
    }

    static List<Lecture.Source> sources(ContentNode yaml) {
        return yaml.list("sources").stream()
                .map(node -> new Lecture.Source(node.text("title"), node.number("year", 0), node.text("note", "")))
                .toList();
    }

    Optional<LectureText> read(
            String path, ContentNode yaml, List<Lecture.GlossaryTerm> glossary, TextLengths lengths) {
        Optional<String> markdown = tree.text(path);
        if (markdown.isEmpty()) {
            faults.add(path, 1, "missing-file", "A complete " + lengths.what() + " has its text here.");
            return Optional.empty();
        }
        Terms terms = new Terms();
        LectureText text = new LectureTextReader(path, faults, terms).read(markdown.get());
        Set<String> known = glossary.stream().map(Lecture.GlossaryTerm::term).collect(Collectors.toSet());
        terms.used().stream()
                .filter(term -> !known.contains(term))
                .forEach(term -> yaml.fault(
                        "glossary", "The text marks the term '" + term + "', which the glossary does not explain."));
        new LectureStyleRules(path, faults, lengths).check(markdown.get(), text);
        return Optional.of(text);
    }
}
