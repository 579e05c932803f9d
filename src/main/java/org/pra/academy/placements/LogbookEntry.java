package org.pra.academy.placements;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One entry of a logbook. Only its trainee changes it and only until it is signed; afterwards it is corrected by declaring it void. */
@Entity
@Table(name = "placements_entry")
class LogbookEntry extends AbstractAggregateRoot<LogbookEntry> {

    @Id
    private UUID id;

    @Column(name = "trainee_id")
    private UUID traineeId;

    private String block;

    @Column(name = "worked_on")
    private LocalDate workedOn;

    private int minutes;
    private String words;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private EntryState state = EntryState.WRITTEN;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "signed_minutes")
    private @Nullable Integer signedMinutes;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    private int counted;

    @Column(name = "note")
    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private QuestionState question = QuestionState.NONE;

    @Column(name = "request_id")
    private @Nullable UUID requestId;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "placements_count", joinColumns = @JoinColumn(name = "entry_id"))
    @MapKeyColumn(name = "task")
    private Map<String, TaskCount> counts = new HashMap<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway")
    protected LogbookEntry() {}

    LogbookEntry(PersonId trainee, EntryDraft draft, Instant now) {
        this.id = draft.id();
        this.traineeId = trainee.value();
        this.block = draft.block();
        this.workedOn = Objects.requireNonNull(draft.day());
        this.minutes = draft.minutes();
        this.words = draft.words();
        this.writtenAt = now;
        count(draft.counts());
        registerEvent(new PlacementEvents.EntryWritten(id, trainee, block, workedOn.toString(), minutes));
    }

    UUID id() {
        return id;
    }

    PersonId trainee() {
        return new PersonId(traineeId);
    }

    String block() {
        return block;
    }

    LocalDate workedOn() {
        return workedOn;
    }

    /** The minutes that stand: as signed, else as written. */
    Minutes minutes() {
        return Minutes.of(signedMinutes == null ? minutes : signedMinutes);
    }

    String words() {
        return words;
    }

    EntryState state() {
        return state;
    }

    Minutes counted() {
        return Minutes.of(counted);
    }

    @Nullable
    UUID request() {
        return requestId;
    }

    int version() {
        return version == null ? 0 : version;
    }

    /** The counts that stand, by task in alphabetical order. */
    Map<String, Integer> counts() {
        Map<String, Integer> now = new TreeMap<>();
        counts.forEach((task, count) -> now.put(task, count.now()));
        return now;
    }

    void change(EntryDraft draft) {
        requireOpen();
        int before = minutes;
        block = draft.block();
        workedOn = Objects.requireNonNull(draft.day());
        minutes = draft.minutes();
        words = draft.words();
        state = EntryState.WRITTEN;
        count(draft.counts());
        registerEvent(new PlacementEvents.EntryChanged(id, trainee(), block, workedOn.toString(), before, minutes));
    }

    void withdraw() {
        requireOpen();
        state = EntryState.WITHDRAWN;
        requestId = null;
        registerEvent(new PlacementEvents.EntryWithdrawn(id, trainee()));
    }

    void put(UUID request) {
        requireOpen();
        requestId = request;
    }

    /** Signs what the preceptor saw: never more than was written; {@code why} is given where it is less. */
    void sign(
            String preceptor, int confirmed, Map<String, Integer> confirmedCounts, @Nullable String why, Instant now) {
        requireOpen();
        state = EntryState.SIGNED;
        signedMinutes = confirmed;
        signedAt = now;
        note = why;
        counts.replaceAll(
                (task, count) -> new TaskCount(count.written(), confirmedCounts.getOrDefault(task, count.written())));
        registerEvent(new PlacementEvents.EntrySigned(id, trainee(), preceptor, minutes, confirmed, why));
    }

    void giveBack(String preceptor, String why) {
        requireOpen();
        state = EntryState.RETURNED;
        note = why;
        registerEvent(new PlacementEvents.EntryReturned(id, trainee(), preceptor, why));
    }

    void countedAs(Minutes standing) {
        counted = standing.value();
    }

    void question(String why) {
        requireSigned();
        question = QuestionState.ASKED;
        registerEvent(new PlacementEvents.EntryQuestioned(id, trainee(), why));
    }

    void answer(String words) {
        if (question != QuestionState.ASKED) {
            throw new Conflict("Nobody waits for an answer about this entry any more.");
        }
        question = QuestionState.ANSWERED;
        registerEvent(new PlacementEvents.QuestionAnswered(id, trainee(), words));
    }

    void closeQuestion(String why) {
        requireSigned();
        if (question == QuestionState.NONE) {
            throw new Conflict("The question about this entry is settled already.");
        }
        question = QuestionState.NONE;
        registerEvent(new PlacementEvents.QuestionSettled(id, trainee(), why));
    }

    void declareVoid(String why) {
        requireSigned();
        registerEvent(new PlacementEvents.EntryVoided(id, trainee(), counted, why));
        state = EntryState.VOIDED;
        question = QuestionState.NONE;
        counted = 0;
        note = why;
    }

    private void count(Map<String, Integer> done) {
        counts.keySet().retainAll(done.keySet());
        done.forEach((task, times) -> counts.put(task, new TaskCount(times, null)));
    }

    private void requireOpen() {
        if (!state.open()) {
            throw new Conflict(
                    state == EntryState.SIGNED
                            ? "This entry is signed meanwhile and stays as it is. Ask your instructor if it is wrong."
                            : "This entry is withdrawn or void and stays as it is.");
        }
    }

    private void requireSigned() {
        if (state != EntryState.SIGNED) {
            throw new Conflict("Only a signed entry can be questioned or declared void. Load the page again.");
        }
    }
}
