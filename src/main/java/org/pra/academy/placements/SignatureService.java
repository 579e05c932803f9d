package org.pra.academy.placements;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Letters;
import org.pra.academy.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** A trainee asks preceptors to sign: makes one-time links, renews them and takes them back. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasRole('TRAINEE')")
public class SignatureService {

    private static final Duration DAY = Duration.ofDays(1);
    private final LogbookEntries entries;
    private final SignatureRequests requests;
    private final Links links;
    private final History history;
    private final LogbookLock lock;
    private final Letters letters;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    SignatureService(
            LogbookEntries entries,
            SignatureRequests requests,
            Links links,
            History history,
            LogbookLock lock,
            Letters letters,
            JdbcClient jdbc,
            CurrentActor currentActor,
            Clock clock) {
        this.entries = entries;
        this.requests = requests;
        this.links = links;
        this.history = history;
        this.lock = lock;
        this.letters = letters;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Asks one preceptor to sign these entries. */
    public AskOutcome ask(Collection<UUID> ids, Preceptor preceptor, Way way) {
        PersonId me = currentActor.person();
        lock.hold(me);
        Instant now = clock.instant();
        List<LogbookEntry> asked =
                ids.stream().distinct().map(id -> mine(id, me)).toList();
        long sendable = asked.stream().filter(entry -> sendable(entry, now)).count();
        Decision decision = AskRules.check(asked.size(), (int) sendable, preceptor, way, asking(me, preceptor, now));
        if (!decision.holds()) {
            return new AskOutcome.Refused(decision);
        }
        SignatureRequest request = requests.saveAndFlush(
                new SignatureRequest(me, currentActor.actor().name(), preceptor, way, asked.size(), now));
        for (LogbookEntry entry : asked) {
            entry.put(request.id());
            entries.saveAndFlush(entry);
            history.append(entry, HistoryLine.What.ASKED, currentActor.actor().name(), preceptor.toString());
        }
        return send(request, way, asked.size(), now);
    }

    /** Makes a new link for a request that is not answered, also after its time; the earlier link stops working. */
    public AskOutcome renew(UUID id, Way way) {
        SignatureRequest request = mine(id);
        Instant now = clock.instant();
        int open = (int) entries.findByRequestIdOrderByWorkedOnAscWrittenAtAsc(id).stream()
                .filter(entry -> entry.state().open())
                .count();
        if (open == 0) {
            throw new Conflict("Nothing of this request waits for a signature any more.");
        }
        Decision decision =
                AskRules.link(request.preceptor(), way, asking(request.trainee(), request.preceptor(), now));
        if (!decision.holds()) {
            return new AskOutcome.Refused(decision);
        }
        request.renew(way, now);
        requests.saveAndFlush(request);
        return send(request, way, open, now);
    }

    /** Takes a request back: its link stops working, its entries may be sent to somebody else. */
    public void revoke(UUID id) {
        SignatureRequest request = mine(id);
        request.revoke(clock.instant());
        requests.saveAndFlush(request);
        entries.findByRequestIdOrderByWorkedOnAscWrittenAtAsc(id).stream()
                .filter(entry -> entry.state().open())
                .forEach(entry -> history.append(
                        entry,
                        HistoryLine.What.REVOKED,
                        currentActor.actor().name(),
                        request.preceptor().toString()));
    }

    /** The preceptor asked last, to save typing; null before the first time. */
    @Transactional(readOnly = true)
    public @Nullable Preceptor lastAsked() {
        return jdbc.sql(
                        "SELECT preceptor, designation, contact FROM placements_request WHERE trainee_id = ? ORDER BY asked_at DESC, id DESC LIMIT 1")
                .params(currentActor.person().toString())
                .query((row, number) -> new Preceptor(row.getString(1), row.getString(2), row.getString(3)))
                .optional()
                .orElse(null);
    }

    private AskOutcome send(SignatureRequest request, Way way, int count, Instant now) {
        String link = links.make(request, now);
        if (way == Way.SCREEN) {
            return new AskOutcome.Asked(request.id(), request.preceptor(), link, request.expiresAt());
        }
        LocalDate until = LocalDate.ofInstant(request.expiresAt(), clock.getZone());
        letters.sendTo(
                request.preceptor().contact(),
                "Please look at a training logbook",
                "Namaste " + request.preceptor().name() + ",\n\n" + request.traineeName()
                        + " did on-the-job training with you and asks you to confirm " + count
                        + (count == 1 ? " entry" : " entries")
                        + " of the logbook. You need no account. Look at the entries and sign, correct or return them here, until "
                        + until + ":\n\n" + link
                        + "\n\nThe link is for you alone and works once. If you do not know this trainee, do nothing.");
        return new AskOutcome.Asked(request.id(), request.preceptor(), null, request.expiresAt());
    }

    private boolean sendable(LogbookEntry entry, Instant now) {
        UUID request = entry.request();
        return entry.state().open()
                && (request == null
                        || requests.findById(request)
                                .filter(found -> found.waits(now))
                                .isEmpty());
    }

    private AskRules.Asking asking(PersonId me, Preceptor preceptor, Instant now) {
        String email = jdbc.sql("SELECT email FROM identity_person WHERE id = ?")
                .params(me.toString())
                .query(String.class)
                .single();
        Instant since = now.minus(DAY);
        return new AskRules.Asking(
                currentActor.actor().name(),
                email,
                links.madeBy(me, since),
                links.madeFor(me, preceptor.contact(), since));
    }

    private SignatureRequest mine(UUID id) {
        PersonId me = currentActor.person();
        lock.hold(me);
        return requests.findById(id)
                .filter(found -> found.trainee().equals(me))
                .orElseThrow(() -> new CurrentActor.NotAllowed("This request belongs to somebody else."));
    }

    private LogbookEntry mine(UUID id, PersonId me) {
        return entries.findById(id)
                .filter(found -> found.trainee().equals(me))
                .orElseThrow(() -> new CurrentActor.NotAllowed("This entry belongs to somebody else."));
    }
}
