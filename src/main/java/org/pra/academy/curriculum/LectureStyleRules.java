package org.pra.academy.curriculum;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pra.academy.content.Faults;
import org.pra.academy.content.ReadingLevel;

/** What the writing style asks of a lecture or lesson, as far as a machine can hold it. */
final class LectureStyleRules {

    private static final double HARDEST_GRADE = 8.0;
    private static final Pattern DATA_BLOCK = Pattern.compile("(?ms)^```(?:say|checkpoint|figure)$.*?^```$");
    private static final Pattern FENCES = Pattern.compile("(?m)^(?:```.*|---|title:.*)$");
    private static final Pattern MARK = Pattern.compile("\\[\\[(?:[^\\]|]+\\|)?([^\\]]+)]]");

    private final String path;
    private final Faults faults;
    private final TextLengths lengths;

    LectureStyleRules(String path, Faults faults, TextLengths lengths) {
        this.path = path;
        this.faults = faults;
        this.lengths = lengths;
    }

    void check(String markdown, LectureText text) {
        between("length", "words", text.words(), lengths.fewestWords(), lengths.mostWords());
        between("sections", "sections", text.sections().size(), lengths.fewestSections(), lengths.mostSections());
        atLeast("examples", "worked examples", count(text, LectureText.Block.Example.class), lengths.fewestExamples());
        atLeast(
                "say-this",
                "'say this, not that' blocks",
                count(text, LectureText.Block.SayThis.class),
                lengths.fewestSays());
        if (count(text, LectureText.Block.Figure.class) == 0 && !markdown.contains("| --- |")) {
            faults.add(path, 1, "figure", "A complete " + lengths.what() + " has at least one table or drawn figure.");
        }
        everySectionAsks(text);
        reads(markdown);
    }

    private void everySectionAsks(LectureText text) {
        Set<String> ids = new HashSet<>();
        for (LectureText.Section section : text.sections()) {
            List<LectureText.Block.Checkpoint> asked =
                    blocks(section, LectureText.Block.Checkpoint.class).toList();
            if (asked.isEmpty()) {
                faults.add(path, 1, "checkpoint", "The section '" + section.title() + "' has no checkpoint question.");
            }
            asked.stream()
                    .filter(checkpoint -> !ids.add(checkpoint.id()))
                    .forEach(checkpoint -> faults.add(
                            path, 1, "checkpoint-id", "The checkpoint id " + checkpoint.id() + " is used twice."));
        }
    }

    private void reads(String markdown) {
        String prose = DATA_BLOCK.matcher(markdown).replaceAll("");
        prose = MARK.matcher(FENCES.matcher(prose).replaceAll("")).replaceAll("$1");
        ReadingLevel level = ReadingLevel.ofMarkdown(prose);
        if (level.grade() > HARDEST_GRADE) {
            faults.add(
                    path,
                    1,
                    "reading-level",
                    String.format(
                            Locale.ROOT,
                            "The text reads at class %.1f; class %.0f is the limit. Shorten sentences and take everyday words.",
                            level.grade(),
                            HARDEST_GRADE));
        }
        level.longSentences()
                .forEach(sentence -> faults.add(
                        path,
                        lineOf(markdown, sentence),
                        "long-sentence",
                        "This sentence has more than " + ReadingLevel.LONGEST_SENTENCE + " words; make two of it: '"
                                + sentence + "'"));
    }

    private static int lineOf(String markdown, String sentence) {
        String start = sentence.substring(0, Math.min(18, sentence.length()));
        int at = markdown.indexOf(start);
        return at < 0
                ? 1
                : (int) markdown.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    private void between(String rule, String what, int found, int least, int most) {
        if (found < least || found > most) {
            faults.add(
                    path,
                    1,
                    rule,
                    "A complete " + lengths.what() + " has " + least + " to " + most + " " + what + "; this one has "
                            + found + ".");
        }
    }

    private void atLeast(String rule, String what, long found, int least) {
        if (found < least) {
            faults.add(
                    path,
                    1,
                    rule,
                    "A complete " + lengths.what() + " has at least " + least + " " + what + "; this one has " + found
                            + ".");
        }
    }

    private static long count(LectureText text, Class<? extends LectureText.Block> kind) {
        return text.sections().stream()
                .flatMap(section -> blocks(section, kind))
                .count();
    }

    private static <T extends LectureText.Block> Stream<T> blocks(LectureText.Section section, Class<T> kind) {
        return section.blocks().stream().filter(kind::isInstance).map(kind::cast);
    }
}
