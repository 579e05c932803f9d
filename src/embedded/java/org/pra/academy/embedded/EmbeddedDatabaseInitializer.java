package org.pra.academy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Starts the embedded database before anything asks for a connection, unless {@code PRA_DB_URL} names a server. */
public final class EmbeddedDatabaseInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<Path, EmbeddedDatabase> RUNNING = new HashMap<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        String given = environment.getProperty("PRA_DB_URL");
        if (given != null && !given.isBlank()) {
            return;
        }
        Path home = Path.of(environment.getProperty(
                        "pra.database-home", System.getProperty("user.home") + "/.pra/database"))
                .toAbsolutePath();
        String name = environment.getProperty("pra.database-name", "pra");
        EmbeddedDatabase database = server(home);
        prepare(database, name, environment.getProperty("pra.database-fresh", Boolean.class, false));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embedded database",
                        Map.of(
                                "spring.datasource.url", database.url(name),
                                "spring.datasource.username", "root",
                                "spring.datasource.password", "")));
    }

    private static synchronized EmbeddedDatabase server(Path home) {
        return RUNNING.computeIfAbsent(home, folder -> {
            EmbeddedDatabase database = EmbeddedDatabase.start(folder, freePort());
            SpringApplication.getShutdownHandlers().add(database::shutDown);
            return database;
        });
    }

    private static void prepare(EmbeddedDatabase database, String name, boolean fresh) {
        try (Connection connection = DriverManager.getConnection(database.url(""), "root", "");
                Statement statement = connection.createStatement()) {
            if (fresh) {
                statement.execute("DROP DATABASE IF EXISTS `" + name + "`");
            }
            statement.execute("CREATE DATABASE IF NOT EXISTS `" + name + "` CHARACTER SET utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded database runs but does not answer", e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port for the database", e);
        }
    }
}
