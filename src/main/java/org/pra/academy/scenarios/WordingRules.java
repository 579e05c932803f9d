package org.pra.academy.scenarios;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pra.academy.content.Faults;
import org.pra.academy.content.ReadingLevel;

/** How a script reads: class 8 at most, and no reply that gives itself away by its length or its place. */
final class WordingRules {

    private static final double GRADE = 8;
    private static final double LONGER_AT_MOST = 2;
    private static final int FEW_WORDS_MORE = 6;
    private final Script script;
    private final Faults faults;

    WordingRules(Script script, Faults faults) {
        this.script = script;
        this.faults = faults;
    }

    void check() {
        reading();
        script.beats().forEach(this::lengths);
        habitual(
                "best-place",
                "The best reply stands in place %s of most beats.",
                beat -> String.valueOf(beat.replies().indexOf(best(beat)) + 1));
        habitual(
                "longest-is-best",
                "The best reply is the %s one in most beats.",
                beat -> best(beat).equals(longest(beat)) ? "longest" : "");
    }

    private void reading() {
        String everything = texts().map(Text::says).collect(Collectors.joining("\n\n"));
        ReadingLevel level = ReadingLevel.ofMarkdown(everything);
        if (level.grade() > GRADE) {
            faults.add(
                    script.file(),
                    1,
                    "reading-level",
                    String.format(
                            Locale.ROOT,
                            "The script reads at class %.1f; class %.0f is wanted.",
                            level.grade(),
                            GRADE));
        }
        texts().forEach(text -> ReadingLevel.ofMarkdown(text.says())
                .longSentences()
                .forEach(sentence -> faults.add(
                        script.file(),
                        text.line(),
                        "long-sentence",
                        "A sentence has more than " + ReadingLevel.LONGEST_SENTENCE + " words: " + sentence)));
    }

    private record Text(String says, int line) {}

    private Stream<Text> texts() {
        Stream<Text> beats = script.beats().stream()
                .flatMap(beat -> beat.words().stream())
                .flatMap(words -> Stream.of(words.says(), words.signs(), words.thought())
                        .map(says -> new Text(says, words.line())));
        Stream<Text> replies = script.replies()
                .flatMap(reply -> Stream.concat(
                        Stream.of(new Text(reply.text(), reply.line())),
                        reply.results().stream()
                                .flatMap(result -> result.changes().stream()
                                        .map(change -> new Text(change.because(), result.line())))));
        return Stream.of(beats, replies, script.endings().stream().map(one -> new Text(one.text(), one.line())))
                .flatMap(texts -> texts);
    }

    private void lengths(Script.Beat beat) {
        int shortest =
                beat.replies().stream().mapToInt(WordingRules::words).min().orElse(0);
        int longest =
                beat.replies().stream().mapToInt(WordingRules::words).max().orElse(0);
        if (longest > LONGER_AT_MOST * shortest && longest > shortest + FEW_WORDS_MORE) {
            faults.add(
                    script.file(),
                    beat.line(),
                    "lengths",
                    "The replies of '" + beat.id() + "' have " + shortest + " to " + longest
                            + " words: their length gives them away.");
        }
    }

    private interface Mark {
        String of(Script.Beat beat);
    }

    private void habitual(String rule, String sentence, Mark mark) {
        List<Script.Beat> beats = script.beats().stream()
                .filter(beat -> !beat.replies().isEmpty())
                .toList();
        Map<String, Integer> counts = new HashMap<>();
        beats.forEach(beat -> counts.merge(mark.of(beat), 1, Integer::sum));
        counts.forEach((found, count) -> {
            if (!found.isEmpty() && count * 2 > beats.size()) {
                faults.add(script.file(), 1, rule, sentence.formatted(found));
            }
        });
    }

    private static Script.Reply best(Script.Beat beat) {
        return beat.replies().stream()
                .max(Comparator.comparingDouble(reply -> Merits.worth(reply.usual())))
                .orElseThrow();
    }

    private static Script.Reply longest(Script.Beat beat) {
        return beat.replies().stream()
                .max(Comparator.comparingInt(WordingRules::words))
                .orElseThrow();
    }

    private static int words(Script.Reply reply) {
        return reply.text().split("\\s+").length;
    }
}
