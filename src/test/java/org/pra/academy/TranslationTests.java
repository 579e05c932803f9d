package org.pra.academy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key that the code names has a text. Prints the lines to add. */
class TranslationTests {

    private static final Path ROOT = Path.of("src/main");
    private static final Pattern KEY = Pattern.compile(
            "\"((?:audit|batches|certificates|checklists|competence|curriculum|desk|drills|eligibility|exams|films|frontdesk|identity|learning|placements|practicals|publishing|refreshers|scenarios|shell)(?:\\.[A-Za-z0-9]+)+)\"");

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        Set<String> missing = missing(used(), known());
        assertThat(missing)
                .as(
                        "add to src/main/resources/i18n:\n%s",
                        missing.stream().map(key -> key + "=…").collect(Collectors.joining("\n")))
                .isEmpty();
    }

    @Test
    void aMissingKeyIsFound() throws IOException {
        assertThat(missing(Set.of("shell.why.title", "shell.no.such"), known())).containsExactly("shell.no.such");
    }

    @Test
    void noTextIsDefinedTwice() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("resources/i18n"))) {
            for (Path file : files.toList()) {
                Set<String> seen = new TreeSet<>();
                for (String line : Files.readAllLines(file)) {
                    String key = line.contains("=") ? line.substring(0, line.indexOf('=')) : line;
                    assertThat(seen.add(key))
                            .as("%s: %s stands twice", file, key)
                            .isTrue();
                }
            }
        }
    }

    private static Set<String> missing(Set<String> used, Set<String> known) {
        return used.stream().filter(key -> !known.contains(key)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve("java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        return used;
    }

    private static Set<String> known() throws IOException {
        Properties all = new Properties();
        try (Stream<Path> files = Files.list(ROOT.resolve("resources/i18n"))) {
            for (Path file : files.toList()) {
                all.load(Files.newBufferedReader(file));
            }
        }
        return all.stringPropertyNames();
    }
}
