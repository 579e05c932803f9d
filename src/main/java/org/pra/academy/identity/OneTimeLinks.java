package org.pra.academy.identity;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.AcademyAddress;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that let somebody choose a password once, within their time. */
@Component
class OneTimeLinks {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AcademyAddress address;

    OneTimeLinks(JdbcClient jdbc, Clock clock, AcademyAddress address) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.address = address;
    }

    /** A new link; earlier ones of the same purpose for the same person stop working. */
    String create(@Nullable PersonId person, LinkPurpose purpose) {
        String token = Secrets.newToken();
        String id = person == null ? null : person.toString();
        jdbc.sql("DELETE FROM identity_link WHERE person_id <=> :person AND purpose = :purpose AND used_at IS NULL")
                .param("person", id)
                .param("purpose", purpose.name())
                .update();
        jdbc.sql(
                        "INSERT INTO identity_link (token_hash, person_id, purpose, expires_at) VALUES (:hash, :person, :purpose, :until)")
                .param("hash", Secrets.hash(token))
                .param("person", id)
                .param("purpose", purpose.name())
                .param("until", now().plus(purpose.works()))
                .update();
        return address.value() + (purpose == LinkPurpose.SETUP ? "/setup/" : "/choose-password/") + token;
    }

    Optional<Link> find(String token) {
        return jdbc.sql(
                        "SELECT person_id, purpose FROM identity_link WHERE token_hash = ? AND used_at IS NULL AND expires_at > ?")
                .params(Secrets.hash(token), now())
                .query((row, number) -> new Link(
                        row.getString(1) == null ? null : PersonId.of(row.getString(1)),
                        LinkPurpose.valueOf(row.getString(2))))
                .optional();
    }

    /** Uses the link up; false when somebody was faster. */
    boolean use(String token) {
        return jdbc.sql(
                                "UPDATE identity_link SET used_at = ? WHERE token_hash = ? AND used_at IS NULL AND expires_at > ?")
                        .params(now(), Secrets.hash(token), now())
                        .update()
                == 1;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    record Link(@Nullable PersonId person, LinkPurpose purpose) {}
}
