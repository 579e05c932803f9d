package org.pra.academy.eligibility;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps evidence in the database, its bytes apart from what lists need. */
@Component
class Papers {

    private static final String COLUMNS =
            "SELECT id, kind, file_name, media_type, bytes, state, remark, uploaded_at FROM eligibility_evidence ";
    private final JdbcClient jdbc;

    Papers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Evidence store(UUID application, EvidenceKind kind, PaperType type, String name, byte[] content, Instant now) {
        UUID id = Ids.next();
        String fileName = type.safeName(name);
        jdbc.sql("""
                INSERT INTO eligibility_evidence (id, application_id, kind, file_name, media_type, bytes, sha256, state, uploaded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'UNCHECKED', ?)""")
                .params(
                        id.toString(),
                        application.toString(),
                        kind.name(),
                        fileName,
                        type.mediaType(),
                        content.length,
                        digest(content),
                        time(now))
                .update();
        jdbc.sql("INSERT INTO eligibility_paper (evidence_id, content) VALUES (?, ?)")
                .params(id.toString(), content)
                .update();
        return new Evidence(
                id, kind, fileName, type.mediaType(), content.length, Evidence.EvidenceState.UNCHECKED, null, now);
    }

    List<Evidence> of(UUID application) {
        return jdbc.sql(COLUMNS + "WHERE application_id = ? ORDER BY id")
                .params(application.toString())
                .query(Papers::evidence)
                .list();
    }

    Optional<UUID> applicationOf(UUID evidence) {
        return jdbc.sql("SELECT application_id FROM eligibility_evidence WHERE id = ?")
                .params(evidence.toString())
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .optional();
    }

    PaperContent content(UUID evidence) {
        return jdbc.sql("""
                SELECT e.file_name, e.media_type, p.content FROM eligibility_evidence e
                JOIN eligibility_paper p ON p.evidence_id = e.id WHERE e.id = ?""")
                .params(evidence.toString())
                .query((row, number) -> new PaperContent(row.getString(1), row.getString(2), row.getBytes(3)))
                .single();
    }

    void check(UUID evidence, Evidence.EvidenceState state, @Nullable String remark, PersonId by, Instant now) {
        jdbc.sql(
                        "UPDATE eligibility_evidence SET state = :state, remark = :remark, checked_by = :by, checked_at = :at WHERE id = :id")
                .param("state", state.name())
                .param("remark", remark)
                .param("by", by.toString())
                .param("at", time(now))
                .param("id", evidence.toString())
                .update();
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static LocalDateTime time(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        return new Evidence(
                UUID.fromString(row.getString(1)),
                EvidenceKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                Evidence.EvidenceState.valueOf(row.getString(6)),
                row.getString(7),
                row.getObject(8, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
