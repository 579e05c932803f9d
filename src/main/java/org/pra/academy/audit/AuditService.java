package org.pra.academy.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail and proves that nobody has touched it. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
@Transactional(readOnly = true)
public class AuditService {

    private static final String COLUMNS =
            "SELECT seq, at, actor_id, actor_name, what, subject_id, about_id, why, facts, previous_hash, hash FROM audit_entry ";
    private final JdbcClient jdbc;

    AuditService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest entries, newest first. */
    public List<AuditEntry> latest(int offset, int limit) {
        return jdbc.sql(COLUMNS + "ORDER BY seq DESC LIMIT :limit OFFSET :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(AuditService::entry)
                .list();
    }

    /** A person's story: everything that happened to them or that they did, newest first. */
    public List<AuditEntry> story(PersonId person, int offset, int limit) {
        return jdbc.sql(
                        COLUMNS
                                + "WHERE about_id = :person OR actor_id = :person ORDER BY seq DESC LIMIT :limit OFFSET :offset")
                .param("person", person.toString())
                .param("limit", limit)
                .param("offset", offset)
                .query(AuditService::entry)
                .list();
    }

    /** Recomputes every hash from the first entry on; finds a changed, missing or inserted row. */
    public ChainState check() {
        String previous = "";
        long expected = 1;
        try (Stream<Link> links = jdbc.sql(COLUMNS + "ORDER BY seq").query(AuditService::link).stream()) {
            for (Link link : (Iterable<Link>) links::iterator) {
                AuditRecord row = link.row();
                if (row.seq() != expected) {
                    return new ChainState.Broken(expected, "Entry " + expected + " is missing.");
                }
                if (!row.previousHash().equals(previous)) {
                    return new ChainState.Broken(
                            row.seq(), "Entry " + row.seq() + " does not follow from the one before it.");
                }
                if (!row.hash().equals(link.hash())) {
                    return new ChainState.Broken(
                            row.seq(), "Entry " + row.seq() + " was changed after it was written.");
                }
                previous = link.hash();
                expected++;
            }
        }
        Head head = jdbc.sql("SELECT seq, hash FROM audit_head WHERE id = 1")
                .query((row, number) -> new Head(row.getLong("seq"), row.getString("hash")))
                .single();
        if (head.seq() != expected - 1 || !head.hash().equals(previous)) {
            return new ChainState.Broken(expected, "Entries after " + (expected - 1) + " were removed.");
        }
        return new ChainState.Intact(expected - 1);
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        AuditRecord entry = link(row, number).row();
        return new AuditEntry(
                entry.seq(),
                entry.at(),
                person(entry.actorId()),
                entry.actorName(),
                entry.what(),
                entry.subject(),
                person(entry.about()),
                entry.why(),
                FactsText.read(entry.facts()));
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        Instant at = row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        UUID subject = UUID.fromString(row.getString("subject_id"));
        AuditRecord entry = new AuditRecord(
                row.getLong("seq"),
                at,
                uuid(row.getString("actor_id")),
                row.getString("actor_name"),
                row.getString("what"),
                subject,
                uuid(row.getString("about_id")),
                row.getString("why"),
                row.getString("facts"),
                row.getString("previous_hash"));
        return new Link(entry, row.getString("hash"));
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private record Link(AuditRecord row, String hash) {}

    private record Head(long seq, String hash) {}
}
