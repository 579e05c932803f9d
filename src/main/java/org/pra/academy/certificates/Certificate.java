package org.pra.academy.certificates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A completion record. It is never changed or deleted: a correction supersedes it, a withdrawal revokes it. */
@Entity
@Table(name = "certificates_certificate")
class Certificate extends AbstractAggregateRoot<Certificate> {

    @Id
    private UUID id;

    private String serial;

    @Column(name = "trainee_id")
    private UUID traineeId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CertificateState state = CertificateState.VALID;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String facts;

    @Column(name = "facts_hash")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String factsHash;

    @Column(name = "issued_by")
    private UUID issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "superseded_by")
    private @Nullable String supersededBy;

    @Column(name = "revoked_why")
    private @Nullable String revokedWhy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway")
    protected Certificate() {}

    Certificate(String serial, PersonId trainee, String facts, String factsHash, PersonId issuer, Instant now) {
        this.id = Ids.next();
        this.serial = serial;
        this.traineeId = trainee.value();
        this.facts = facts;
        this.factsHash = factsHash;
        this.issuedBy = issuer.value();
        this.issuedAt = now;
        registerEvent(new CertificateEvents.CertificateIssued(id, trainee, serial, factsHash));
    }

    String serial() {
        return serial;
    }

    PersonId trainee() {
        return new PersonId(traineeId);
    }

    CertificateState state() {
        return state;
    }

    String facts() {
        return facts;
    }

    String factsHash() {
        return factsHash;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    @Nullable
    String supersededBy() {
        return supersededBy;
    }

    @Nullable
    String revokedWhy() {
        return revokedWhy;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }

    void supersede(String newer, String why) {
        requireValid();
        state = CertificateState.SUPERSEDED;
        supersededBy = newer;
        registerEvent(new CertificateEvents.CertificateSuperseded(id, trainee(), serial, newer, why));
    }

    void revoke(String why, Instant now) {
        requireValid();
        state = CertificateState.REVOKED;
        revokedWhy = why;
        revokedAt = now;
        registerEvent(new CertificateEvents.CertificateRevoked(id, trainee(), serial, why));
    }

    private void requireValid() {
        if (state != CertificateState.VALID) {
            throw new Conflict("This record is not valid any more. Load the page again to see how it stands.");
        }
    }
}
