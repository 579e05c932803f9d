package org.pra.academy.placements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A trainee asks one preceptor to sign some entries. Answered once and for good, by whoever holds the link within its seven days. */
@Entity
@Table(name = "placements_request")
class SignatureRequest extends AbstractAggregateRoot<SignatureRequest> {

    static final Duration WORKS = Duration.ofDays(7);

    @Id
    private UUID id;

    @Column(name = "trainee_id")
    private UUID traineeId;

    @Column(name = "trainee_name")
    private String traineeName;

    private String preceptor;
    private String designation;
    private String contact;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "way")
    private Way way;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RequestState state = RequestState.OPEN;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private @Nullable String signer;

    @Column(name = "signer_designation")
    private @Nullable String signerDesignation;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway")
    protected SignatureRequest() {}

    SignatureRequest(PersonId trainee, String traineeName, Preceptor preceptor, Way way, int entries, Instant now) {
        this.id = Ids.next();
        this.traineeId = trainee.value();
        this.traineeName = traineeName;
        this.preceptor = preceptor.name();
        this.designation = preceptor.designation();
        this.contact = preceptor.contact();
        this.way = way;
        this.askedAt = now;
        this.expiresAt = now.plus(WORKS);
        registerEvent(new PlacementEvents.SignatureAsked(id, trainee, preceptor.toString(), way.name(), entries));
    }

    UUID id() {
        return id;
    }

    PersonId trainee() {
        return new PersonId(traineeId);
    }

    String traineeName() {
        return traineeName;
    }

    Preceptor preceptor() {
        return new Preceptor(preceptor, designation, contact);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    RequestState state() {
        return state;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    boolean waits(Instant now) {
        return state == RequestState.OPEN && expiresAt.isAfter(now);
    }

    /** Who signed. */
    Signer signer() {
        return new Signer(Objects.requireNonNull(signer), Objects.requireNonNull(signerDesignation));
    }

    void renew(Way byWay, Instant now) {
        requireOpen();
        way = byWay;
        expiresAt = now.plus(WORKS);
        registerEvent(new PlacementEvents.LinkRenewed(id, trainee(), preceptor().toString(), byWay.name()));
    }

    void revoke(Instant now) {
        requireOpen();
        state = RequestState.REVOKED;
        endedAt = now;
        registerEvent(
                new PlacementEvents.SignatureRevoked(id, trainee(), preceptor().toString()));
    }

    void answer(Signer by, int signed, int returned, Instant now) {
        requireOpen();
        state = RequestState.ANSWERED;
        endedAt = now;
        signer = by.name();
        signerDesignation = by.designation();
        registerEvent(new PlacementEvents.LogbookAnswered(id, trainee(), by.outsider(), signed, returned));
    }

    private void requireOpen() {
        if (state != RequestState.OPEN) {
            throw new Conflict(
                    state == RequestState.ANSWERED
                            ? "The preceptor has answered meanwhile. Load the page again to see what was signed."
                            : "This request was taken back already.");
        }
    }
}
