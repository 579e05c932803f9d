package org.pra.academy.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The same jar against Debian's own MariaDB server, set up as an institute does: no demo, one setup link in the log. */
class ServerDatabaseJourney {

    private static final Path SERVER = Path.of("/usr/sbin/mariadbd");
    private static final Pattern LINK = Pattern.compile("/setup/[A-Za-z0-9_-]{40,}");
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void stopWhatWasStarted() throws InterruptedException {
        for (Process process : started.reversed()) {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    void anInstituteSetsItselfUp() throws Exception {
        assumeTrue(Files.isExecutable(SERVER), "Debian's mariadb-server is not installed here");
        Path home = Files.createTempDirectory("server-database");
        int databasePort = freePort();
        int port = freePort();
        run(
                        home,
                        "mariadb-install-db",
                        "--no-defaults",
                        "--datadir=" + home.resolve("data"),
                        "--user=root",
                        "--auth-root-authentication-method=normal",
                        "--skip-test-db")
                .waitFor();
        run(
                home,
                SERVER.toString(),
                "--no-defaults",
                "--datadir=" + home.resolve("data"),
                "--user=root",
                "--port=" + databasePort,
                "--socket=" + home.resolve("socket"),
                "--bind-address=127.0.0.1");
        await(() -> answers(databasePort));
        ProcessBuilder academy = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-jar",
                Path.of("target/pra.jar").toAbsolutePath().toString(),
                "--server.port=" + port);
        academy.environment().put("PRA_DB_URL", "jdbc:mariadb://127.0.0.1:" + databasePort + "/pra");
        academy.environment().put("PRA_DB_USER", "root");
        Path log = home.resolve("academy.log");
        started.add(
                academy.redirectErrorStream(true).redirectOutput(log.toFile()).start());
        await(() -> LINK.matcher(read(log)).find());
        Matcher link = LINK.matcher(read(log));
        assertThat(link.find()).isTrue();
        assertThat(read(log)).doesNotContain("Demo accounts");
        try (Browser browser = new Browser("http://localhost:" + port, 1024, 768)) {
            browser.open(link.group().substring(1));
            browser.fill("Name", "First Administrator");
            browser.fill("E-mail address", "first@example.org");
            browser.fill("New password", "quiet river mango nine");
            browser.press("Make me administrator");
            browser.patiently().until(ExpectedConditions.urlContains("sign-in"));
            browser.signIn("first@example.org", "quiet river mango nine");
            browser.seeText("What waits for you");
            browser.driver().manage().deleteAllCookies();
            browser.open(link.group().substring(1));
            browser.seeText("was used before");
        }
    }

    private Process run(Path home, String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("server.log").toFile()))
                .start();
        started.add(process);
        return process;
    }

    private static boolean answers(int port) {
        try (Connection connection = DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/", "root", "");
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE IF NOT EXISTS pra CHARACTER SET utf8mb4");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it came up in time").isLessThan(end);
            Thread.sleep(300);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
