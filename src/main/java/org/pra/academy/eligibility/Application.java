package org.pra.academy.eligibility;

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

/** One person's application. What is decided is frozen with the report it rested on; the table keeps every earlier state. */
@Entity
@Table(name = "eligibility_application")
class Application extends AbstractAggregateRoot<Application> {

    @Id
    private UUID id;

    @Column(name = "applicant_id")
    private UUID applicantId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ApplicationState state = ApplicationState.DRAFT;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String profile;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    private @Nullable String asked;

    @Column(name = "proposed_by")
    private @Nullable UUID proposedBy;

    @Column(name = "proposed_why")
    private @Nullable String proposedWhy;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_why")
    private @Nullable String decidedWhy;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable String report;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway")
    protected Application() {}

    Application(PersonId applicant, String profile) {
        this.id = Ids.next();
        this.applicantId = applicant.value();
        this.profile = profile;
    }

    UUID id() {
        return id;
    }

    PersonId applicant() {
        return new PersonId(applicantId);
    }

    ApplicationState state() {
        return state;
    }

    String profile() {
        return profile;
    }

    @Nullable
    String report() {
        return report;
    }

    @Nullable
    String asked() {
        return asked;
    }

    @Nullable
    PersonId proposedBy() {
        return proposedBy == null ? null : new PersonId(proposedBy);
    }

    @Nullable
    String proposedWhy() {
        return proposedWhy;
    }

    @Nullable
    String decidedWhy() {
        return decidedWhy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    void describe(String newProfile) {
        requireOpen();
        profile = newProfile;
    }

    void submit(Instant now) {
        requireOpen();
        state = ApplicationState.SUBMITTED;
        submittedAt = now;
        asked = null;
        registerEvent(new ApplicationEvents.ApplicationSubmitted(id, applicant()));
    }

    void askForMore(String question) {
        requireWaiting();
        state = ApplicationState.MORE_ASKED;
        asked = question;
        proposedBy = null;
        proposedWhy = null;
        registerEvent(new ApplicationEvents.MoreAsked(id, applicant(), question));
    }

    void accept(PersonId by, Instant now, String frozenReport, String routes) {
        requireWaiting();
        decide(ApplicationState.ACCEPTED, by, now, null, frozenReport);
        registerEvent(new ApplicationEvents.ApplicationAccepted(id, applicant(), routes, null));
    }

    void refuse(PersonId by, Instant now, String why, String frozenReport) {
        requireWaiting();
        decide(ApplicationState.REFUSED, by, now, why, frozenReport);
        registerEvent(new ApplicationEvents.ApplicationRefused(id, applicant(), why));
    }

    void proposeOverride(PersonId by, String why) {
        requireWaiting();
        state = ApplicationState.OVERRIDE_PROPOSED;
        proposedBy = by.value();
        proposedWhy = why;
        registerEvent(new ApplicationEvents.OverrideProposed(id, applicant(), why));
    }

    /** The second administrator's agreement; the one who proposed cannot give it. */
    void confirmOverride(PersonId by, Instant now, String frozenReport) {
        if (state != ApplicationState.OVERRIDE_PROPOSED || by.value().equals(proposedBy)) {
            throw new Conflict("An override needs a second administrator: somebody else than the one who proposed it.");
        }
        decide(ApplicationState.ACCEPTED, by, now, proposedWhy, frozenReport);
        registerEvent(new ApplicationEvents.ApplicationAccepted(id, applicant(), "against the rules", proposedWhy));
    }

    private void decide(ApplicationState outcome, PersonId by, Instant now, @Nullable String why, String frozenReport) {
        state = outcome;
        decidedBy = by.value();
        decidedAt = now;
        decidedWhy = why;
        report = frozenReport;
    }

    private void requireOpen() {
        if (!state.open()) {
            throw new Conflict(
                    "This application is with the administrators; it can be changed again when they ask for more.");
        }
    }

    private void requireWaiting() {
        if (!state.waiting()) {
            throw new Conflict(
                    "This application does not wait for a decision any more. Load the page again to see how it stands.");
        }
    }
}
