package org.pra.academy.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One link of the chain as it is hashed: every field, length-prefixed, with the hash of the link before. */
record AuditRecord(
        long seq,
        Instant at,
        @Nullable UUID actorId,
        String actorName,
        String what,
        UUID subject,
        @Nullable UUID about,
        @Nullable String why,
        String facts,
        String previousHash) {

    String hash() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Object field : new Object[] {
                seq, at, text(actorId), actorName, what, subject, text(about), text(why), facts, previousHash
            }) {
                byte[] bytes = String.valueOf(field).getBytes(StandardCharsets.UTF_8);
                sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                sha.update(bytes);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
