package org.pra.academy.batches;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One meeting of a batch. Its time, room and instructor may change until its attendance is begun; without a time it waits for a place.
 * Each change the outside must learn of raises the sequence.
 */
@Entity
@Table(name = "batches_session")
class Session extends AbstractAggregateRoot<Session> {

    @Id
    private UUID id;

    @Column(name = "batch_id")
    private UUID batchId;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    private String source;
    private String title;
    private String unit;

    @Column(name = "planned_week")
    private int plannedWeek;

    private int minutes;

    @Column(name = "starts_at")
    private @Nullable Instant startsAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    private String room;

    @Column(name = "instructor_id")
    private @Nullable UUID instructorId;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "sequence")
    private int sequence;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Embedded
    private Roll roll = new Roll();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway")
    protected Session() {}

    Session(UUID batch, PlanSource of, int week, int minutes, @Nullable Span span, String room, Instant now) {
        this(batch, of.kind(), of.id(), of.title(), of.unit().value(), week, minutes, span, room, now);
    }

    private Session(
            UUID batch,
            SessionKind kind,
            String source,
            String title,
            String unit,
            int week,
            int minutes,
            @Nullable Span span,
            String room,
            Instant now) {
        this.id = Ids.next();
        this.batchId = batch;
        this.kind = kind;
        this.source = source;
        this.title = title;
        this.unit = unit;
        this.plannedWeek = week;
        this.minutes = minutes;
        this.startsAt = span == null ? null : span.from();
        this.endsAt = span == null ? null : span.until();
        this.room = room;
        this.state = SessionState.PLANNED;
        this.changedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID batch() {
        return batchId;
    }

    SessionKind kind() {
        return kind;
    }

    String source() {
        return source;
    }

    int minutes() {
        return minutes;
    }

    @Nullable
    Span span() {
        return startsAt == null || endsAt == null ? null : new Span(startsAt, endsAt);
    }

    String room() {
        return room;
    }

    @Nullable
    PersonId instructor() {
        return instructorId == null ? null : new PersonId(instructorId);
    }

    void requireVersion(int seen) {
        if (version != null && version != seen) {
            throw new Conflict(
                    "Somebody else changed this session after you opened it. Load the page again to see how it stands; nothing of yours was saved.");
        }
    }

    void move(Span to, Instant now) {
        requireMovable();
        Span from = span();
        startsAt = to.from();
        endsAt = to.until();
        changed(now);
        registerEvent(
                new TimetableEvents.SessionMoved(id, source, from == null ? "–" : from.toString(), to.toString()));
    }

    /** Keeps the first minutes here and answers with a new session for the rest, which takes {@code rest} of the time. */
    Session split(int first, @Nullable Span here, @Nullable Span rest, Instant now) {
        requireMovable();
        if (first < 1 || first >= minutes) {
            throw new IllegalArgumentException("The first part is between 1 and " + (minutes - 1) + " minutes.");
        }
        Session second = new Session(batchId, kind, source, title, unit, plannedWeek, minutes - first, rest, room, now);
        second.instructorId = instructorId;
        registerEvent(new TimetableEvents.SessionSplit(id, source, minutes, first));
        minutes = first;
        startsAt = here == null ? null : here.from();
        endsAt = here == null ? null : here.until();
        changed(now);
        return second;
    }

    void cancel(String why, Instant now) {
        requireMovable();
        state = SessionState.CANCELLED;
        reason = why;
        changed(now);
        registerEvent(new TimetableEvents.SessionCancelled(id, source, why));
    }

    void assign(String toRoom, @Nullable PersonId toInstructor, Instant now) {
        assignAmongOthers(toRoom, toInstructor, now);
        registerEvent(new TimetableEvents.SessionAssigned(
                id, source, toRoom, toInstructor == null ? "–" : toInstructor.toString()));
    }

    /** The same for one of many; the service tells of all of them at once. */
    void assignAmongOthers(String toRoom, @Nullable PersonId toInstructor, Instant now) {
        requireMovable();
        room = toRoom;
        instructorId = toInstructor == null ? null : toInstructor.value();
        changed(now);
    }

    Roll roll() {
        return roll;
    }

    void openRoll(Instant now) {
        if (roll.open(now)) {
            registerEvent(new AttendanceEvents.RollOpened(id, source));
        }
    }

    void closeRoll(PersonId by, int present, int members, Instant now) {
        roll.close(by, now);
        registerEvent(new AttendanceEvents.RollClosed(id, source, present, members));
    }

    /** Begins the code on the wall; a code that runs goes on. */
    void startCode(String secret) {
        if (roll.startCode(secret)) {
            registerEvent(new AttendanceEvents.CodeStarted(id, source));
        }
    }

    void amended(PersonId trainee, String was, String became, String why) {
        registerEvent(new AttendanceEvents.PresenceAmended(id, trainee, source, was, became, why));
    }

    private void requireMovable() {
        if (state == SessionState.CANCELLED) {
            throw new Conflict("This session is cancelled. Plan a new one in its place.");
        }
        if (roll.begun()) {
            throw new Conflict("The attendance of this session is begun, so it stays where it is.");
        }
    }

    void requireHeld() {
        if (state == SessionState.CANCELLED) {
            throw new Conflict("This session is cancelled, so nobody attends it.");
        }
    }

    private void changed(Instant now) {
        sequence++;
        changedAt = now;
    }
}
