package org.pra.academy.placements;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** A trainee keeps their own logbook: writes, changes and withdraws entries until a preceptor signs them. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasRole('TRAINEE')")
public class LogbookService {

    private final LogbookEntries entries;
    private final LogbookReader reader;
    private final ProgressReader progress;
    private final History history;
    private final Drafts drafts;
    private final LogbookLock lock;
    private final Admission admission;
    private final CurrentActor currentActor;
    private final Clock clock;

    LogbookService(
            LogbookEntries entries,
            LogbookReader reader,
            ProgressReader progress,
            History history,
            Drafts drafts,
            LogbookLock lock,
            Admission admission,
            CurrentActor currentActor,
            Clock clock) {
        this.entries = entries;
        this.reader = reader;
        this.progress = progress;
        this.history = history;
        this.drafts = drafts;
        this.lock = lock;
        this.admission = admission;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Logbook mine() {
        return reader.of(currentActor.person(), clock.instant());
    }

    /** The blocks of on-the-job training, in their order. */
    @Transactional(readOnly = true)
    public List<PracticeBlock> blocks() {
        return progress.blocks();
    }

    /** The entry the trainee began and has not saved, where there is one. */
    @Transactional(readOnly = true)
    public Optional<KeptDraft> begun() {
        return drafts.of(currentActor.person());
    }

    /** Keeps what is typed so far, whatever it is worth; answers when. */
    public Instant keep(EntryDraft draft) {
        Instant now = clock.instant();
        drafts.keep(currentActor.person(), draft, now);
        return now;
    }

    /** Forgets what was begun. */
    public void forgetBegun() {
        drafts.forget(currentActor.person());
    }

    /** Writes an entry once, however often it is sent. {@code meant}: a second entry for the same block and day is no slip. */
    public EntryOutcome write(EntryDraft draft, boolean meant) {
        PersonId me = currentActor.person();
        lock.hold(me);
        if (entries.findById(draft.id()).map(found -> own(found, me)).isPresent()) {
            return new EntryOutcome.Written(draft.id(), clock.instant());
        }
        Optional<EntryOutcome> objection = admission.objection(draft, me, meant);
        if (objection.isPresent()) {
            return objection.get();
        }
        Instant now = clock.instant();
        LogbookEntry entry = entries.saveAndFlush(new LogbookEntry(me, draft, now));
        history.append(entry, HistoryLine.What.WRITTEN, myName(), null);
        drafts.forget(me);
        return new EntryOutcome.Written(entry.id(), now);
    }

    /** Changes an entry that nobody has signed; {@code version} is the one the trainee looked at. */
    public EntryOutcome change(EntryDraft draft, int version, boolean meant) {
        LogbookEntry entry = mine(draft.id());
        if (entry.version() != version) {
            throw new Conflict("This entry was changed in another window. Load the page again to see how it stands.");
        }
        Optional<EntryOutcome> objection = admission.objection(draft, entry.trainee(), meant);
        if (objection.isPresent()) {
            return objection.get();
        }
        entry.change(draft);
        entries.saveAndFlush(entry);
        history.append(entry, HistoryLine.What.CHANGED, myName(), null);
        return new EntryOutcome.Written(entry.id(), clock.instant());
    }

    /** Takes back an entry that nobody has signed; it stays in the history. */
    public void withdraw(UUID id) {
        LogbookEntry entry = mine(id);
        entry.withdraw();
        entries.saveAndFlush(entry);
        history.append(entry, HistoryLine.What.WITHDRAWN, myName(), null);
    }

    /** Answers an instructor's question about a signed entry. */
    public void answer(UUID id, String words) {
        String answer = Words.reason(words);
        LogbookEntry entry = mine(id);
        entry.answer(answer);
        entries.saveAndFlush(entry);
        history.append(entry, HistoryLine.What.ANSWERED, myName(), answer);
    }

    private LogbookEntry mine(UUID id) {
        PersonId me = currentActor.person();
        lock.hold(me);
        return own(entries.findById(id).orElseThrow(() -> new CurrentActor.NotAllowed("There is no such entry.")), me);
    }

    private static LogbookEntry own(LogbookEntry entry, PersonId me) {
        if (!entry.trainee().equals(me)) {
            throw new CurrentActor.NotAllowed("This entry belongs to somebody else.");
        }
        return entry;
    }

    private String myName() {
        return currentActor.actor().name();
    }
}
