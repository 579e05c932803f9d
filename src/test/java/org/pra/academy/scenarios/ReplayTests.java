package org.pra.academy.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Runs recorded with the first release of format 2, in the text they were played with: they must replay to the last byte in every later
 * release. Never record them anew to make this pass.
 */
class ReplayTests {

    private static final Path RECORDED = Path.of("src/test/resources/scenarios/recorded");
    private static final Script SCRIPT = script();

    @Test
    void recordedRunsReplayToTheLastByte() throws IOException {
        String recorded = Files.readString(RECORDED.resolve("runs.txt"));
        StringBuilder replayed = new StringBuilder();
        for (String run : recorded.split("(?m)^(?=seed )")) {
            if (run.startsWith("seed ")) {
                long seed = Long.parseLong(run.substring(5, run.indexOf('\n')));
                List<String> choices = run.lines()
                        .filter(line -> line.startsWith("  chosen "))
                        .map(line -> line.substring(9))
                        .toList();
                replayed.append(transcript(seed, choices));
            }
        }
        assertThat(replayed.toString().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(recorded.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSameSeedShowsTheSameOrderAndAnotherSeedAnother() {
        assertThat(order(5)).isEqualTo(order(5));
        assertThat(LongStream.range(0, 40)
                        .mapToObj(ReplayTests::order)
                        .distinct()
                        .count())
                .isGreaterThan(10);
    }

    @Test
    void drawsHoldInAboutTheirShareOfRuns() {
        long out = LongStream.range(0, 1_000)
                .filter(seed -> new Play(SCRIPT).drawn(seed).contains("phone-out"))
                .count();
        assertThat(out).isBetween(430L, 570L);
    }

    @Test
    void aReplyThatIsNotOpenIsRefused() {
        assertThatThrownBy(() -> Conversation.begin(SCRIPT, 1).choose("b5-order"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("b1-open");
    }

    @Test
    void aDelayedEffectComesBackTwoTurnsLater() {
        Conversation run = Conversation.begin(SCRIPT, java.util.Set.of())
                .then(List.of("b1-open", "b2-nurse", "b3-sbar", "b4-screen", "b5-order", "b6-fine", "b7-ask"));
        assertThat(run.arrived()).isEmpty();
        run.choose("b8-true");
        assertThat(run.arrived())
                .extracting(Script.Later::happens)
                .containsExactly("Meera counts the minutes on her phone.");
    }

    @Test
    void anInterruptionComesOnceAndReturns() {
        Conversation run = Conversation.begin(SCRIPT, java.util.Set.of()).then(List.of("b1-token"));
        assertThat(run.beat()).map(Script.Beat::id).contains("storm");
        run.choose("storm-guard");
        assertThat(run.beat()).map(Script.Beat::id).contains("b2");
        assertThat(run.arousal()).isEqualTo(9);
        run.choose("b2-nurse");
        assertThat(run.beat()).map(Script.Beat::id).contains("b3");
    }

    private static List<String> order(long seed) {
        return Conversation.begin(SCRIPT, seed).shown().stream()
                .map(Script.Reply::id)
                .toList();
    }

    /** Everything a player saw and what it did, as text. */
    static String transcript(long seed, List<String> choices) {
        Conversation run = Conversation.begin(SCRIPT, seed);
        List<String> lines = new ArrayList<>(List.of("seed " + seed));
        for (String choice : choices) {
            run.arrived().forEach(later -> lines.add("  happens " + later.happens()));
            lines.add("  says " + run.words().says() + " / " + run.words().signs());
            lines.add("  shown " + run.shown().stream().map(Script.Reply::id).collect(Collectors.joining(" ")));
            lines.add("  chosen " + choice);
            run.choose(choice);
            Conversation.Turn turn = run.turns().getLast();
            lines.add(
                    "  because " + turn.result().because() + " " + turn.result().rubric());
            lines.add("  state " + WalkRules.state(SCRIPT, run.now()));
        }
        lines.add("  ending " + run.ending().map(Script.Ending::id).orElse("open") + " " + RubricRules.score(run) + " "
                + run.criticals());
        return String.join("\n", lines) + "\n";
    }

    private static Script script() {
        try {
            return Library.read(
                            "scenarios/recorded/scenario.yaml", Files.readString(RECORDED.resolve("scenario.yaml")), "")
                    .script();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
