package org.pra.academy.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Runs the tests of the browser's code that needs no browser; where Node is too old to read TypeScript there is nothing to run. */
class ReadersPlacesTests {

    private static final int NODE_WANTED = 24;

    @Test
    void highlightedWordsAreFoundAgainAfterSmallEdits() throws IOException, InterruptedException {
        assumeThat(major()).isGreaterThanOrEqualTo(NODE_WANTED);
        Process run = new ProcessBuilder("node", "--test", "src/test/frontend/text-anchor.test.mjs")
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue()).as(said).isZero();
    }

    private static int major() {
        try {
            Process asked = new ProcessBuilder("node", "--version").start();
            String version = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(version.replaceAll("^v(\\d+)[\\s\\S]*", "$1"));
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }
}
