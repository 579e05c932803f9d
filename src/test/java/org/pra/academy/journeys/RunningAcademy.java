package org.pra.academy.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application as a person runs it: its own process, its own MariaDB, the demo institute. One for all journeys. */
final class RunningAcademy {

    private static final Duration START = Duration.ofMinutes(4);
    /** Below the temporary folder on purpose: data must survive a restart there too. */
    private static final Path HOME = folder();

    private static RunningAcademy instance;
    private final int port = freePort();
    private Process process;

    private RunningAcademy() {}

    static synchronized RunningAcademy get() {
        if (instance == null) {
            instance = new RunningAcademy();
            instance.start();
            Runtime.getRuntime().addShutdownHook(new Thread(instance::stop));
        }
        return instance;
    }

    String address() {
        return "http://localhost:" + port;
    }

    long pid() {
        return process.pid();
    }

    Path database() {
        return HOME.resolve("database");
    }

    /** The database of the run going on, for what no screen can do. */
    String databaseUrl() {
        try {
            Matcher port = Pattern.compile("--port=(\\d+)").matcher(Files.readString(log()));
            String last = port.results().map(found -> found.group(1)).reduce("", (earlier, later) -> later);
            return "jdbc:mariadb://127.0.0.1:" + last + "/pra";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path log() {
        return HOME.resolve("academy.log");
    }

    /** Ends the application as a power cut would. */
    void kill() {
        process.destroyForcibly();
        await(process);
    }

    /** Ends the database server as a crash would. */
    void killDatabase() {
        databaseServer().destroyForcibly();
    }

    ProcessHandle databaseServer() {
        try {
            long pid = Long.parseLong(
                    Files.readString(database().resolve("data/mariadbd.pid")).strip());
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the application as Ctrl-C in its terminal does; false when it is still there after three minutes. */
    boolean interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        return process.waitFor(3, TimeUnit.MINUTES);
    }

    void start() {
        try {
            Files.createDirectories(HOME);
            // A test run in the background hands an ignored Ctrl-C down to its children; env undoes that.
            process = new ProcessBuilder(List.of(
                            "env",
                            "--default-signal=INT",
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx1g",
                            "-XX:+UseSerialGC",
                            "--enable-native-access=ALL-UNNAMED",
                            "-jar",
                            Path.of("target/pra.jar").toAbsolutePath().toString(),
                            "--spring.profiles.active=demo",
                            "--server.port=" + port,
                            "--pra.database-home=" + database()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady();
    }

    private void stop() {
        process.destroy();
        await(process);
    }

    private void awaitReady() {
        Instant end = Instant.now().plus(START);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            if (answers()) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("The academy did not start; see " + log());
    }

    private boolean answers() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address() + "/alive").toURL().openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(2000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("journey-academy");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
