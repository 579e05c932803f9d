package org.pra.academy.batches;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may read which calendar by a secret address; only the hash of the secret is stored, one a person. */
@Component
class Feeds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private final JdbcClient jdbc;

    Feeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new secret; an earlier one of the same person stops working. */
    String renew(PersonId person, Instant now) {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                INSERT INTO batches_feed (person_id, token_hash, made_at) VALUES (:person, :hash, :at)
                ON DUPLICATE KEY UPDATE token_hash = :hash, made_at = :at""")
                .param("person", person.toString())
                .param("hash", hash(token))
                .param("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        return token;
    }

    /** True when there was one. */
    boolean remove(PersonId person) {
        return jdbc.sql("DELETE FROM batches_feed WHERE person_id = ?")
                        .params(person.toString())
                        .update()
                > 0;
    }

    Optional<Instant> madeAt(PersonId person) {
        return jdbc.sql("SELECT made_at FROM batches_feed WHERE person_id = ?")
                .params(person.toString())
                .query((row, number) -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .optional();
    }

    /** The person behind a secret, with their name; nobody once their account is closed. */
    Optional<Reader> reader(String token) {
        return jdbc.sql("""
                SELECT f.person_id, p.name FROM batches_feed f JOIN identity_person p ON p.id = f.person_id AND p.enabled
                WHERE f.token_hash = ?""")
                .params(hash(token))
                .query((row, number) -> new Reader(PersonId.of(row.getString(1)), row.getString(2)))
                .optional();
    }

    record Reader(PersonId person, String name) {}

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
