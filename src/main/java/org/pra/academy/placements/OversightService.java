package org.pra.academy.placements;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Letters;
import org.pra.academy.kernel.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Instructors watch over logbooks: read them, ask about a signed entry, or declare it void. Nobody does that to their own. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class OversightService {

    private final LogbookEntries entries;
    private final ProgressReader progress;
    private final LogbookReader reader;
    private final History history;
    private final LogbookLock lock;
    private final Crediting crediting;
    private final Letters letters;
    private final CurrentActor currentActor;
    private final Clock clock;

    OversightService(
            LogbookEntries entries,
            ProgressReader progress,
            LogbookReader reader,
            History history,
            LogbookLock lock,
            Crediting crediting,
            Letters letters,
            CurrentActor currentActor,
            Clock clock) {
        this.entries = entries;
        this.progress = progress;
        this.reader = reader;
        this.history = history;
        this.lock = lock;
        this.crediting = crediting;
        this.letters = letters;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Enrolled trainees whose name or batch holds the text, a page of them by name, in one statement. */
    @PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<ProgressRow> cohort(String text, int offset, int limit) {
        return progress.cohort(text, offset, limit);
    }

    @PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Logbook logbook(PersonId trainee) {
        return reader.of(trainee, clock.instant());
    }

    /** The logbook as CSV, one row an entry. */
    @PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public byte[] csv(PersonId trainee) {
        return LogbookCsv.of(reader.of(trainee, clock.instant()));
    }

    /** Asks the trainee about a signed entry; it goes on counting. */
    public void question(UUID id, String why) {
        String words = Words.reason(why);
        LogbookEntry entry = others(id);
        entry.question(words);
        store(entry, HistoryLine.What.QUESTIONED, words);
        letters.send(
                entry.trainee(),
                "A question about your logbook",
                by() + " asks about your entry of " + entry.workedOn() + ": " + words
                        + "\n\nOpen your logbook to answer.");
    }

    /** Closes the question: the entry is right as it stands. */
    public void settle(UUID id, String why) {
        String words = Words.reason(why);
        LogbookEntry entry = others(id);
        entry.closeQuestion(words);
        store(entry, HistoryLine.What.SETTLED, words);
    }

    /** Declares a signed entry void: it stays in the logbook, its minutes are taken back in the ledger by a negative line. */
    public void declareVoid(UUID id, String why) {
        String words = Words.reason(why);
        LogbookEntry entry = others(id);
        crediting.takeBack(entry, "Entry of " + entry.workedOn() + " declared void by " + by() + ": " + words);
        entry.declareVoid(words);
        store(entry, HistoryLine.What.VOIDED, words);
        crediting.credit(entry.trainee(), entry.block());
        letters.send(
                entry.trainee(),
                "An entry of your logbook is void",
                by() + " declared your entry of " + entry.workedOn() + " void: " + words
                        + "\n\nIts hours and counts no longer count. You may write a new entry for what you did.");
    }

    private LogbookEntry others(UUID id) {
        PersonId trainee = entries.findTraineeOf(id)
                .map(PersonId::new)
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such entry."));
        if (currentActor.actor().is(trainee)) {
            throw new CurrentActor.NotAllowed("Nobody audits their own logbook.");
        }
        lock.hold(trainee);
        return entries.findById(id).orElseThrow();
    }

    private void store(LogbookEntry entry, HistoryLine.What what, String why) {
        entries.saveAndFlush(entry);
        history.append(entry, what, by(), why);
    }

    private String by() {
        return currentActor.actor().name();
    }
}
