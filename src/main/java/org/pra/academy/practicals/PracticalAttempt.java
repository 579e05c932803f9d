package org.pra.academy.practicals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.Marking;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Reason;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One sheet filled beside one trainee. Grading freezes it; a later correction is an amendment with a reason. */
@Entity
@Table(name = "practicals_attempt")
class PracticalAttempt extends AbstractAggregateRoot<PracticalAttempt> {

    @Id
    private UUID id;

    @Column(name = "trainee_id")
    private UUID traineeId;

    @Column(name = "assessor_id")
    private UUID assessorId;

    private String checklist;
    private String digest;
    private String mode;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "graded_at")
    private @Nullable Instant gradedAt;

    private @Nullable Integer points;
    private @Nullable Integer maximum;
    private @Nullable Boolean passed;

    @Column(name = "critical_missed")
    private @Nullable String criticalMissed;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway")
    protected PracticalAttempt() {}

    /** The id may come from a device that opened the sheet without a network. */
    PracticalAttempt(
            UUID id, PersonId trainee, PersonId assessor, Checklist checklist, Checklist.Mode mode, Instant now) {
        this.id = id;
        this.traineeId = trainee.value();
        this.assessorId = assessor.value();
        this.checklist = checklist.id();
        this.digest = checklist.digest();
        this.mode = mode.id();
        this.openedAt = now;
        registerEvent(new PracticalEvents.PracticalOpened(id, trainee, checklist.id()));
    }

    UUID id() {
        return id;
    }

    PersonId trainee() {
        return new PersonId(traineeId);
    }

    PersonId assessor() {
        return new PersonId(assessorId);
    }

    String checklist() {
        return checklist;
    }

    String digest() {
        return digest;
    }

    String mode() {
        return mode;
    }

    Instant openedAt() {
        return openedAt;
    }

    boolean graded() {
        return gradedAt != null;
    }

    Sheet.@Nullable Result result(List<Reason> reasons) {
        if (gradedAt == null || points == null || maximum == null || passed == null) {
            return null;
        }
        return new Sheet.Result(gradedAt, points, maximum, passed, lines(criticalMissed), reasons);
    }

    /** Line ids as stored: one text with spaces between. */
    static List<String> lines(@Nullable String stored) {
        return stored == null || stored.isEmpty() ? List.of() : List.of(stored.split(" "));
    }

    void grade(Marking marking, Instant now) {
        requireOpen();
        gradedAt = now;
        take(marking);
        registerEvent(new PracticalEvents.PracticalGraded(
                id, trainee(), checklist, digest, marking.points(), marking.maximum(), marking.passed()));
    }

    void amend(Marking marking, String why) {
        if (points == null) {
            throw new Conflict("Only a graded sheet is amended; this one is still open.");
        }
        registerEvent(new PracticalEvents.PracticalAmended(id, trainee(), points, marking.points(), why));
        take(marking);
    }

    void requireOpen() {
        if (graded()) {
            throw new Conflict("This sheet is graded. A correction is an amendment with a reason.");
        }
    }

    private void take(Marking marking) {
        points = marking.points();
        maximum = marking.maximum();
        passed = marking.passed();
        criticalMissed = String.join(" ", marking.criticalMissed());
    }
}
