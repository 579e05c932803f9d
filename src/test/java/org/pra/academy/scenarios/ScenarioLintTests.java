package org.pra.academy.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

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

/** DS01 keeps every rule, and each rule finds the offender seeded for it, at its place. */
class ScenarioLintTests {

    private static final String FOLDER = "scenarios/ds01-long-wait/";
    private static final String SCENARIO = FOLDER + "scenario.yaml";
    private static final String WALKS = FOLDER + "walks.yaml";
    private static final ContentTree SHIPPED = ContentTree.shipped();

    @Test
    void theWorkedExampleHasNoFault() {
        assertThat(ScenarioLint.one(SHIPPED, SCENARIO)).isEmpty();
    }

    static Stream<Arguments> offenders() {
        return Stream.of(
                of("an old format", SCENARIO, "format: 2", "format: 1", "format"),
                of("a way to nowhere", SCENARIO, "next: b4", "next: b99", "dead-end"),
                of("a beat that comes back for ever", SCENARIO, "next: b2\n", "next: b1\n", "endless"),
                of(
                        "a beat nobody comes to",
                        SCENARIO,
                        "interrupts: arousal >= 8",
                        "interrupts: arousal >= 10",
                        "unreachable"),
                of(
                        "an ending nobody reaches",
                        SCENARIO,
                        "when: arousal <= 5 and recorded and supervisor",
                        "when: arousal <= 5 and recorded and uproar-over and supervisor",
                        "unknown-name"),
                of(
                        "an ending that cannot hold",
                        SCENARIO,
                        "when: arousal <= 5 and recorded and supervisor",
                        "when: arousal <= 5 and arousal >= 7",
                        "ending-unreached"),
                of(
                        "a guard that never holds",
                        SCENARIO,
                        "- when: trust <= 3\n",
                        "- when: trust <= 3 and b13\n",
                        "never-holds"),
                of(
                        "words that are never said",
                        SCENARIO,
                        "- when: not promised\n        says",
                        "- when: b13\n        says",
                        "never-holds"),
                of(
                        "a reply that is never open",
                        SCENARIO,
                        "takes: 2\n        next: b2\n",
                        "takes: 2\n        when: b13\n        next: b2\n",
                        "never-holds"),
                of("a start outside its bounds", SCENARIO, "starts: 3}", "starts: 13}", "out-of-bounds"),
                of("a change too large", SCENARIO, "arousal: [-1,", "arousal: [-11,", "out-of-bounds"),
                of(
                        "a change without its reason",
                        SCENARIO,
                        "arousal: [-1, \"A name, a sorry for the effect and one open question.\"]",
                        "arousal: -1",
                        "because-missing"),
                of(
                        "a reply worse in everything",
                        SCENARIO,
                        "trust: [2, \"Nobody has cut her short.\"]",
                        "trust: [-2, \"Nobody has cut her short.\"]",
                        "dominated"),
                of("a condition that breaks off", SCENARIO, "when: arousal <= 5\n", "when: arousal <=\n", "condition"),
                of("a technique nobody knows", SCENARIO, "uses: [apology, explain]", "uses: [charm]", "technique"),
                of("five points", SCENARIO, "rubric: {R3: 2, R7: 3}", "rubric: {R3: 5, R7: 3}", "points"),
                of(
                        "three dimensions",
                        SCENARIO,
                        "rubric: {R3: 2, R7: 3}",
                        "rubric: {R3: 2, R7: 3, R4: 2}",
                        "rubric-two"),
                of(
                        "a critical fail without a sentence",
                        SCENARIO,
                        "critical: privacy",
                        "critical: secrecy",
                        "critical-unnamed"),
                of("an id twice", SCENARIO, "- id: b2-sugar", "- id: b2-seat", "id-twice"),
                of("a level of no matrix", SCENARIO, "level: L0", "level: L9", "level"),
                of("two questions", SCENARIO, "  - What did you see before", "# - What did you see before", "reflect"),
                of("an ending too soon", SCENARIO, "next: b3\n", "next: settled\n", "too-small"),
                of("a walk that ends elsewhere", WALKS, "ending: settled", "ending: quiet", "walk"),
                of("a walk to another state", WALKS, "state: {arousal: 10}", "state: {arousal: 9}", "walk"),
                of("an exemplar that is not full", WALKS, "b5-order", "b5-heard", "exemplar"),
                of(
                        "a sentence nobody finishes",
                        SCENARIO,
                        "Just look at him.",
                        "Look " + "and look ".repeat(20) + "at him.",
                        "long-sentence"),
                of(
                        "a reply that gives itself away",
                        SCENARIO,
                        "What worries you most?",
                        "What worries you most? " + "Tell me all of it, please. ".repeat(6),
                        "lengths"),
                of("a missing name", SCENARIO, "    who: leena", "    who: lina", "unknown-name"));
    }

    private static Arguments of(String what, String file, String from, String to, String rule) {
        return Arguments.of(what, file, from, to, rule);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("offenders")
    void anOffenderIsFound(String what, String file, String from, String to, String rule) {
        List<Fault> faults = faults(file, from, to);
        assertThat(faults).as(what).extracting(Fault::rule).contains(rule);
        assertThat(faults).allSatisfy(fault -> assertThat(fault.line()).isPositive());
    }

    @Test
    void aFaultStandsAtItsLine() {
        String text = SHIPPED.text(SCENARIO).orElseThrow();
        int line = 1
                + (int) text.substring(0, text.indexOf("- id: b2-sugar"))
                        .lines()
                        .count()
                - 1;
        assertThat(faults(SCENARIO, "rubric: {R1: 1, R9: 0}", "rubric: {R1: 1, R9: 9}"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isBetween(line, line + 6));
    }

    @Test
    void aMomentWhoseRepliesLeadToTheSameIsFound() {
        String text = SHIPPED.text(SCENARIO).orElseThrow();
        int from = text.indexOf("  - id: b7\n");
        String broken = text.substring(0, from)
                + text.substring(from).replaceFirst("    hint:", "    moment: It matters.\n    hint:");
        assertThat(ScenarioLint.one(SHIPPED.with(Map.of(SCENARIO, broken)), SCENARIO))
                .extracting(Fault::rule)
                .containsExactly("moment");
    }

    @Test
    void aScriptThatLuckPassesIsFound() {
        String text = SHIPPED.text(SCENARIO)
                .orElseThrow()
                .replaceAll("(R\\d+): [0-3]", "$1: 4")
                .replaceAll("(?m)^ *critical: .*\n(?=        takes)", "");
        assertThat(ScenarioLint.examine(SHIPPED.with(Map.of(SCENARIO, text)), SCENARIO, true)
                        .faults())
                .extracting(Fault::rule)
                .contains("random-passes", "timing");
    }

    @Test
    void aMissingWalkIsFound() {
        String walks = SHIPPED.text(WALKS).orElseThrow();
        String without = walks.substring(0, walks.indexOf("  - name: uproar"))
                + walks.substring(walks.indexOf("  - name: left alone"));
        assertThat(ScenarioLint.one(SHIPPED.with(Map.of(WALKS, without)), SCENARIO))
                .extracting(Fault::rule)
                .containsExactly("walk-missing");
    }

    private static List<Fault> faults(String file, String from, String to) {
        String text = SHIPPED.text(file).orElseThrow();
        assertThat(text).as("the seeded text is there").contains(from);
        String broken = text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
        return ScenarioLint.one(SHIPPED.with(Map.of(file, broken)), SCENARIO);
    }
}
