package org.pra.academy.placements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.AcademyAddress;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links for preceptors. Only hashes are stored; a new link for a request makes the earlier ones stop working, with a sentence of their own. */
@Component
class Links {

    private final JdbcClient jdbc;
    private final AcademyAddress address;

    Links(JdbcClient jdbc, AcademyAddress address) {
        this.jdbc = jdbc;
        this.address = address;
    }

    record Link(
            UUID request,
            PersonId trainee,
            Instant expiresAt,
            @Nullable Instant replacedAt) {}

    /** The address of a new link for the request. */
    String make(SignatureRequest request, Instant now) {
        String token = Secrets.newToken();
        jdbc.sql("UPDATE placements_link SET replaced_at = ? WHERE request_id = ? AND replaced_at IS NULL")
                .params(utc(now), request.id().toString())
                .update();
        jdbc.sql("""
                INSERT INTO placements_link (token_hash, request_id, trainee_id, contact, made_at, expires_at)
                VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        Secrets.hash(token),
                        request.id().toString(),
                        request.trainee().toString(),
                        request.preceptor().contact(),
                        utc(now),
                        utc(request.expiresAt()))
                .update();
        return address.value() + "/" + PlacementPaths.SIGN + "/" + token;
    }

    Optional<Link> find(String token) {
        return jdbc.sql(
                        "SELECT request_id, trainee_id, expires_at, replaced_at FROM placements_link WHERE token_hash = ?")
                .params(Secrets.hash(token))
                .query(Links::link)
                .optional();
    }

    int madeBy(PersonId trainee, Instant since) {
        return jdbc.sql("SELECT COUNT(*) FROM placements_link WHERE trainee_id = ? AND made_at > ?")
                .params(trainee.toString(), utc(since))
                .query(Integer.class)
                .single();
    }

    int madeFor(PersonId trainee, String contact, Instant since) {
        return jdbc.sql("SELECT COUNT(*) FROM placements_link WHERE trainee_id = ? AND contact = ? AND made_at > ?")
                .params(trainee.toString(), contact, utc(since))
                .query(Integer.class)
                .single();
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        LocalDateTime replaced = row.getObject(4, LocalDateTime.class);
        return new Link(
                UUID.fromString(row.getString(1)),
                PersonId.of(row.getString(2)),
                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                replaced == null ? null : replaced.toInstant(ZoneOffset.UTC));
    }
}
