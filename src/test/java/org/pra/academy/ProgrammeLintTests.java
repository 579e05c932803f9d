package org.pra.academy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Fault;

/** The shipped programme proves itself, and each rule catches a seeded offender at its file and line. */
class ProgrammeLintTests {

    private static final String WASTE = "drills/waste/deck.yaml";
    private static final String V07 = "videos/v07-adult-cpr-and-aed/";

    @Test
    void shippedProgrammeHasNoFault() {
        assertThat(ProgrammeLint.faults(ContentTree.shipped())).isEmpty();
    }

    static Stream<Arguments> offenders() {
        return Stream.of(
                Arguments.of("hours that do not sum", "programme.yaml", "total: 540", "total: 541", "hours-total"),
                Arguments.of(
                        "a unit that does not exist",
                        "blocks.yaml",
                        "unit: HSS/N9617",
                        "unit: HSS/N9699",
                        "unit-exists"),
                Arguments.of("a number that is none", "programme.yaml", "credits: 18", "credits: many", "not-a-number"),
                Arguments.of("a lecture in no week", "programme.yaml", "L07", "L99", "week-plan"),
                Arguments.of(
                        "a term without explanation",
                        "lectures/l05-registration/lecture.yaml",
                        "term: UHID",
                        "term: UHDI",
                        "glossary"),
                Arguments.of(
                        "a text too hard for class 8",
                        "lectures/l18-de-escalation/text.md",
                        "People seldom come to a hospital to be rude.",
                        "Notwithstanding institutional communication difficulties, interpersonal antagonism predominantly "
                                + "originates from psychological vulnerability. ".repeat(300),
                        "reading-level"),
                Arguments.of(
                        "a sentence nobody finishes",
                        "lectures/l18-de-escalation/text.md",
                        "People seldom come to a hospital to be rude.",
                        "They come " + "and they wait ".repeat(12) + ".",
                        "long-sentence"),
                Arguments.of(
                        "a section that asks nothing",
                        "lectures/l18-de-escalation/text.md",
                        "## Where you stand",
                        "## An empty section\n\n## Where you stand",
                        "checkpoint"),
                Arguments.of(
                        "a checkpoint id twice",
                        "lectures/l18-de-escalation/text.md",
                        "id: L18-C2",
                        "id: L18-C1",
                        "checkpoint-id"),
                Arguments.of(
                        "a quiz of memory only",
                        "lectures/l18-de-escalation/quiz.yaml",
                        "level: judge",
                        "level: recall",
                        "quiz-levels"),
                Arguments.of(
                        "an open fence", "lectures/l24-safety-bls/text.md", "```figure", "```figur", "unknown-block"),
                Arguments.of("two right answers", "questions/n6104.yaml", "correct: true", "correct: yes", "item-key"),
                Arguments.of(
                        "a stem without a question",
                        "questions/n6104.yaml",
                        "What do you do first?",
                        "What do you do first",
                        "item-stem"),
                Arguments.of(
                        "a lump option",
                        "questions/n6104.yaml",
                        "Give him a priority token for the cardiology clinic",
                        "All of the above",
                        "item-lump"),
                Arguments.of(
                        "a dead end", "scenarios/ds01-long-wait/scenario.yaml", "next: b4", "next: b99", "dead-end"),
                Arguments.of(
                        "a walk that ends elsewhere",
                        "scenarios/ds01-long-wait/walks.yaml",
                        "ending: faint",
                        "ending: resolved",
                        "walk"),
                Arguments.of(
                        "a module of no block",
                        "employability/es01-introduction-to-employability-skills/module.yaml",
                        "id: ES01",
                        "id: ES99",
                        "module-block"),
                Arguments.of(
                        "a module with another title",
                        "employability/es01-introduction-to-employability-skills/module.yaml",
                        "title: \"Introduction to employability skills\"",
                        "title: \"Introduction to work\"",
                        "module-title"),
                Arguments.of(
                        "a module in a stranger's folder",
                        "employability/es01-introduction-to-employability-skills/module.yaml",
                        "id: ES01",
                        "id: ES02",
                        "module-folder"),
                Arguments.of(
                        "class time that does not fill the block",
                        "employability/es01-introduction-to-employability-skills/module.yaml",
                        "minutes: 36",
                        "minutes: 37",
                        "module-minutes"),
                Arguments.of(
                        "too little theory",
                        "employability/es01-introduction-to-employability-skills/module.yaml",
                        "kind: theory",
                        "kind: practical",
                        "module-theory-minutes"),
                Arguments.of(
                        "too much practice",
                        "employability/es01-introduction-to-employability-skills/module.yaml",
                        "kind: theory",
                        "kind: practical",
                        "module-practical-minutes"),
                Arguments.of(
                        "steps that do not fill a session",
                        "employability/es01-introduction-to-employability-skills/module.yaml",
                        "{minutes: 4, do:",
                        "{minutes: 5, do:",
                        "module-steps"),
                Arguments.of(
                        "a session nobody sits through",
                        "employability/es01-introduction-to-employability-skills/module.yaml",
                        "minutes: 54",
                        "minutes: 154",
                        "module-session"),
                Arguments.of(
                        "a session of no kind",
                        "employability/es01-introduction-to-employability-skills/module.yaml",
                        "kind: theory",
                        "kind: theatre",
                        "bad-value"),
                Arguments.of(
                        "a task id twice",
                        "employability/es01-introduction-to-employability-skills/module.yaml",
                        "id: ES01-W2",
                        "id: ES01-W1",
                        "module-id"),
                Arguments.of(
                        "a module of two aims",
                        "employability/es01-introduction-to-employability-skills/module.yaml",
                        "aims:",
                        "goals:",
                        "module-parts"),
                Arguments.of(
                        "a statement that does not exist",
                        "employability/es01-introduction-to-employability-skills/module.yaml",
                        "W0102.1",
                        "W0102.99",
                        "statement-exists"),
                Arguments.of(
                        "a lesson with a sentence nobody finishes",
                        "employability/es01-introduction-to-employability-skills/lesson.md",
                        "## ",
                        "They come " + "and they wait ".repeat(12) + ".\n\n## ",
                        "long-sentence"),
                Arguments.of(
                        "a lesson too hard for class 8",
                        "employability/es01-introduction-to-employability-skills/lesson.md",
                        "## ",
                        "Notwithstanding institutional communication difficulties, interpersonal antagonism predominantly "
                                + "originates from psychological vulnerability. ".repeat(300)
                                + "\n\n## ",
                        "reading-level"),
                Arguments.of(
                        "a lesson that explains no term",
                        "employability/es01-introduction-to-employability-skills/module.yaml",
                        "glossary:",
                        "words:",
                        "glossary"),
                Arguments.of(
                        "a check of no item",
                        "employability/es01-introduction-to-employability-skills/check.yaml",
                        "items:",
                        "things:",
                        "check-size"),
                Arguments.of(
                        "a check item with two keys",
                        "employability/es01-introduction-to-employability-skills/check.yaml",
                        "correct: true",
                        "correct: yes",
                        "item-key"),
                Arguments.of(
                        "a day that closes before it opens",
                        "rules/timetable.yaml",
                        "opens: \"09:30\"",
                        "opens: \"19:30\"",
                        "teaching-day"),
                Arguments.of(
                        "a session longer than half a day",
                        "rules/timetable.yaml",
                        "practical: 180",
                        "practical: 400",
                        "longest-minutes"),
                Arguments.of(
                        "a holiday that is no date", "rules/timetable.yaml", "2026-10-02", "2 October", "bad-value"),
                Arguments.of(
                        "an attendance nobody defines",
                        "rules/pass-rules.yaml",
                        "asked: scheme-percent",
                        "asked: my-percent",
                        "attendance-asked"),
                Arguments.of("a film too long", V07 + "video.yaml", "seconds: ", "seconds: 9", "video-length"),
                Arguments.of("a stop of another film", V07 + "video.yaml", "id: V07-S3", "id: V05-S3", "video-stops"),
                Arguments.of(
                        "a stop with two right answers",
                        V07 + "video.yaml",
                        "why:",
                        "correct: true\n        why:",
                        "video-stops"),
                Arguments.of("a film without chapters", V07 + "video.yaml", "chapters:", "parts:", "video-chapters"),
                Arguments.of(
                        "a film that must show nothing",
                        V07 + "video.yaml",
                        "must-contain:",
                        "may-contain:",
                        "video-must-contain"),
                Arguments.of("a Hindi caption lost", V07 + "captions.hi.vtt", "-->", "to", "video-captions"),
                Arguments.of("a caption out of order", V07 + "captions.en.vtt", "00:00:", "00:05:", "video-captions"),
                Arguments.of(
                        "a caption too wide",
                        V07 + "captions.en.vtt",
                        "<v Farida Sheikh>",
                        "<v Farida Sheikh>" + "wide ".repeat(9),
                        "video-captions"),
                Arguments.of("captions that are none", V07 + "captions.en.vtt", "WEBVTT", "CAPTIONS", "video-captions"),
                Arguments.of("a metronome out of range", "drills/cpr.yaml", "beat: 110", "beat: 130", "rhythm-beat"),
                Arguments.of(
                        "a depth from a browser",
                        "drills/cpr.yaml",
                        "fraction-percent: 80",
                        "fraction-percent: 80\n    depth: 50",
                        "rhythm-unmeasurable"),
                Arguments.of(
                        "a pause of a single beat",
                        "drills/cpr.yaml",
                        "pause-from-ms: 1500",
                        "pause-from-ms: 900",
                        "rhythm-pause"),
                Arguments.of("minutes of no block", "drills/cpr.yaml", "block: P5", "block: P99", "drill-block"),
                Arguments.of("an exercise twice", "drills/cpr.yaml", "id: adult-30-2", "id: hands-only", "rhythm-id"),
                Arguments.of(
                        "an exercise of an hour", "drills/cpr.yaml", "seconds: 120", "seconds: 3600", "rhythm-seconds"),
                Arguments.of("waste with no container", WASTE, "answer: yellow,", "answer: green,", "deck-answer"),
                Arguments.of(
                        "a miss without a reason",
                        WASTE,
                        "Human anatomical waste is always yellow.",
                        "So.",
                        "deck-why"),
                Arguments.of("a thing twice", WASTE, "{id: toe,", "{id: placenta,", "deck-card"),
                Arguments.of("a lost drawing", WASTE, "picture: toe,", "picture: tow,", "deck-picture"),
                Arguments.of("a pair that agrees", WASTE, "[ampoule, scalpel]", "[needle, scalpel]", "deck-pair"),
                Arguments.of("a round longer than its deck", WASTE, "round: 12", "round: 65", "deck-round"),
                Arguments.of(
                        "a deck that anything passes", WASTE, "pass-percent: 90", "pass-percent: 5", "deck-numbers"),
                Arguments.of("a deck of another name", WASTE, "id: waste", "id: rubbish", "deck-id"),
                Arguments.of("a drill of no minutes", WASTE, "most-minutes: 60", "most-minutes: 0", "drill-minutes"),
                Arguments.of(
                        "a drawing that does things",
                        "drills/waste/pictures.yaml",
                        "<path class",
                        "<path onclick=\"x()\" class",
                        "deck-drawing"),
                Arguments.of("broken YAML", "units/n6104.yaml", "hours: {", "hours: {{", "yaml"));
    }

    @Test
    void aBlockWithoutAFolderIsNoFaultButAModuleWithoutItsFilesIs() {
        ContentTree shipped = ContentTree.shipped();
        Map<String, String> files = new HashMap<>();
        shipped.paths("", "").stream()
                .filter(path -> !path.startsWith("employability/"))
                .forEach(path -> shipped.text(path).ifPresent(text -> files.put(path, text)));
        assertThat(ProgrammeLint.faults(ContentTree.of(files)))
                .as("films are not texts and so not in this tree")
                .allMatch(fault -> fault.rule().startsWith("video-"));
        String module = "employability/es01-introduction-to-employability-skills/module.yaml";
        files.put(module, shipped.text(module).orElseThrow());
        assertThat(ProgrammeLint.faults(ContentTree.of(files)))
                .filteredOn(fault -> fault.rule().equals("missing-file"))
                .hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("offenders")
    void lintCatches(String what, String file, String from, String to, String rule) {
        ContentTree shipped = ContentTree.shipped();
        String text = shipped.text(file).orElseThrow();
        assertThat(text).as("the seeded text is there").contains(from);
        ContentTree broken = shipped.with(Map.of(
                file,
                rule.equals("quiz-levels")
                        ? text.replace(from, to)
                        : text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to))));
        List<Fault> faults = ProgrammeLint.faults(broken);
        assertThat(faults).extracting(Fault::rule).contains(rule);
        assertThat(faults)
                .allSatisfy(fault -> assertThat(fault.toString()).matches("[a-z0-9./-]+:\\d+: [a-z-]+: [\\s\\S]+"));
    }

    @Test
    void aCompleteLectureWithoutItsQuizIsAFault() {
        ContentTree shipped = ContentTree.shipped();
        String quiz = "lectures/l05-registration/quiz.yaml";
        Map<String, String> files = new HashMap<>();
        shipped.paths("", "").stream()
                .filter(path -> !path.equals(quiz))
                .forEach(path -> shipped.text(path).ifPresent(text -> files.put(path, text)));
        assertThat(ProgrammeLint.faults(ContentTree.of(files)))
                .filteredOn(fault -> fault.rule().equals("missing-file"))
                .extracting(Fault::file)
                .containsExactly(quiz);
    }

    @Test
    void lintCatchesAFilmTooLargeForAPhone() {
        ContentTree shipped = ContentTree.shipped();
        assertThat(shipped.media(V07 + "video.webm")).isPresent();
        assertThat(shipped.text(V07 + "video.webm"))
                .as("no film is held in memory")
                .isEmpty();
        ContentTree broken = shipped.with(V07 + "video.webm", new ContentTree.Media(8_000_001, ""));
        assertThat(ProgrammeLint.faults(broken)).extracting(Fault::rule).containsExactly("video-file");
        assertThat(broken.digest(V07)).isNotEqualTo(shipped.digest(V07));
    }

    @Test
    void lintCatchesALostTranscript() {
        ContentTree broken = ContentTree.shipped().with(Map.of(V07 + "transcript.md", ""));
        assertThat(ProgrammeLint.faults(broken)).extracting(Fault::rule).containsExactly("video-transcript");
    }
}
