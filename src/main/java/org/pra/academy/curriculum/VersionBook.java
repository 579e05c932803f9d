package org.pra.academy.curriculum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.ContentZip;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every edition and every published version for good. Whoever publishes or enrols holds the page of the current version. */
@Service
@CalledByServices
@Transactional
public class VersionBook {

    private static final String VERSION = """
            SELECT v.number, v.digest, e.label, v.origin, v.note, v.changes, v.published_by, v.looked_through_by, v.published_at
            FROM curriculum_version v JOIN curriculum_edition e ON e.digest = v.digest
            """;
    private final JdbcClient jdbc;
    private final Clock clock;

    VersionBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The number of the current version, which nobody else can change before this transaction ends; 0 before the first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int hold() {
        return jdbc.sql("SELECT number FROM curriculum_current WHERE one = 1 FOR UPDATE")
                .query(Integer.class)
                .single();
    }

    /** The current version, which stays so until this transaction ends; any number may hold it so at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Version holdShared() {
        return jdbc.sql(VERSION + "JOIN curriculum_current c ON c.number = v.number LOCK IN SHARE MODE")
                .query(VersionBook::version)
                .single();
    }

    @Transactional(readOnly = true)
    public int currentNumber() {
        return jdbc.sql("SELECT number FROM curriculum_current WHERE one = 1")
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    public Optional<Version> version(int number) {
        return jdbc.sql(VERSION + "WHERE v.number = ?")
                .params(number)
                .query(VersionBook::version)
                .optional();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Version> versions() {
        return jdbc.sql(VERSION + "ORDER BY v.number DESC LIMIT 500")
                .query(VersionBook::version)
                .list();
    }

    /** Keeps an edition; one that is kept already stays as it is. */
    public void keep(ContentTree files, String label) {
        jdbc.sql("INSERT IGNORE INTO curriculum_edition (digest, content, label, kept_at) VALUES (?, ?, ?, ?)")
                .params(files.digest(""), ContentZip.pack(files), label, now())
                .update();
    }

    /** Writes the next version of a kept edition and makes it the current one. Call {@link #hold} first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int publish(
            String edition,
            Version.Origin origin,
            String note,
            String changes,
            @Nullable PersonId by,
            @Nullable PersonId lookedThroughBy) {
        int number = hold() + 1;
        jdbc.sql("""
                INSERT INTO curriculum_version (number, digest, origin, note, changes, published_by, looked_through_by, published_at)
                VALUES (:number, :edition, :origin, :note, :changes, :by, :looked, :at)""")
                .param("number", number)
                .param("edition", edition)
                .param("origin", origin.name())
                .param("note", note)
                .param("changes", changes)
                .param("by", id(by))
                .param("looked", id(lookedThroughBy))
                .param("at", now())
                .update();
        jdbc.sql("UPDATE curriculum_current SET number = ? WHERE one = 1")
                .params(number)
                .update();
        return number;
    }

    @Transactional(readOnly = true)
    public Optional<ContentTree> files(String edition) {
        return jdbc.sql("SELECT content FROM curriculum_edition WHERE digest = ?")
                .params(edition)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .map(ContentZip::unpack)
                .map(ShippedProgramme::complete);
    }

    /** The digests of all editions that are kept. */
    @Transactional(readOnly = true)
    public Set<String> kept() {
        return Set.copyOf(jdbc.sql("SELECT digest FROM curriculum_edition")
                .query(String.class)
                .list());
    }

    /** From now on whoever is pinned to the one edition reads the other. */
    void move(String from, String to) {
        jdbc.sql("UPDATE curriculum_edition SET moved_to = ? WHERE digest = ? OR moved_to = ?")
                .params(to, from, from)
                .update();
        jdbc.sql("UPDATE curriculum_edition SET moved_to = NULL WHERE digest = ?")
                .params(to)
                .update();
    }

    @Transactional(readOnly = true)
    public Map<String, String> moves() {
        Map<String, String> moves = new HashMap<>();
        jdbc.sql("SELECT digest, moved_to FROM curriculum_edition WHERE moved_to IS NOT NULL")
                .query(row -> {
                    moves.put(row.getString(1), row.getString(2));
                });
        return moves;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                Version.Origin.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                person(row.getString(7)),
                person(row.getString(8)),
                time(row.getObject(9, LocalDateTime.class)));
    }

    private static Instant time(LocalDateTime at) {
        return at.toInstant(ZoneOffset.UTC);
    }

    private static @Nullable String id(@Nullable PersonId person) {
        return person == null ? null : person.toString();
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : PersonId.of(id);
    }
}
