package org.pra.academy.placements;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pra.academy.kernel.Letters;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** A preceptor without an account looks at entries and answers them, once, by the link they were given. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("permitAll()")
public class SigningService {

    private final Links links;
    private final LinkThrottle throttle;
    private final SignatureRequests requests;
    private final LogbookEntries entries;
    private final SigningPages pages;
    private final History history;
    private final LogbookLock lock;
    private final Crediting crediting;
    private final Letters letters;
    private final Clock clock;

    SigningService(
            Links links,
            LinkThrottle throttle,
            SignatureRequests requests,
            LogbookEntries entries,
            SigningPages pages,
            History history,
            LogbookLock lock,
            Crediting crediting,
            Letters letters,
            Clock clock) {
        this.links = links;
        this.throttle = throttle;
        this.requests = requests;
        this.entries = entries;
        this.pages = pages;
        this.history = history;
        this.lock = lock;
        this.crediting = crediting;
        this.letters = letters;
        this.clock = clock;
    }

    /** What the link opens; {@code from} is the network address that asks, to slow down guessing. */
    @Transactional(readOnly = true)
    public SigningPage open(String token, String from) {
        Optional<Links.Link> link = known(token, from);
        if (link.isEmpty()) {
            return new SigningPage.Closed(throttle.welcomes(from) ? SigningPage.Why.UNKNOWN : SigningPage.Why.TOO_MANY);
        }
        return pages.page(link.get(), requests.findById(link.get().request()).orElseThrow(), clock.instant());
    }

    /** Stores the answer to every entry of the link. The preceptor has typed who they are and confirmed that they saw the work. */
    public SigningOutcome sign(String token, String from, Signer signer, List<Answer> answers) {
        Optional<Links.Link> link = known(token, from);
        if (link.isEmpty()) {
            return new SigningOutcome.Closed(
                    throttle.welcomes(from) ? SigningPage.Why.UNKNOWN : SigningPage.Why.TOO_MANY);
        }
        lock.hold(link.get().trainee());
        SignatureRequest request = requests.findById(link.get().request()).orElseThrow();
        return switch (pages.page(link.get(), request, clock.instant())) {
            case SigningPage.Closed closed -> new SigningOutcome.Closed(closed.why());
            case SigningPage.Answered answered -> new SigningOutcome.Signed(answered.receipt());
            case SigningPage.Open open ->
                SigningPages.fits(open, answers)
                        ? new SigningOutcome.Signed(store(request, signer, answers))
                        : new SigningOutcome.Stale(open);
        };
    }

    private Optional<Links.Link> known(String token, String from) {
        if (!throttle.welcomes(from)) {
            return Optional.empty();
        }
        Optional<Links.Link> link = links.find(token);
        if (link.isEmpty()) {
            throttle.unknown(from);
        }
        return link;
    }

    private Receipt store(SignatureRequest request, Signer signer, List<Answer> answers) {
        Instant now = clock.instant();
        int signed = (int) answers.stream().filter(Answer::signs).count();
        request.answer(signer, signed, answers.size() - signed, now);
        requests.saveAndFlush(request);
        Map<UUID, LogbookEntry> asked =
                pages.open(request).stream().collect(Collectors.toMap(LogbookEntry::id, Function.identity()));
        for (Answer answer : answers) {
            LogbookEntry entry = Objects.requireNonNull(asked.get(answer.entry()));
            apply(answer, entry, signer, now);
            entries.saveAndFlush(entry);
        }
        asked.values().stream()
                .filter(entry -> entry.state() == EntryState.SIGNED)
                .map(LogbookEntry::block)
                .distinct()
                .sorted()
                .forEach(block -> crediting.credit(request.trainee(), block));
        write(request, signer, signed, answers.size() - signed);
        return pages.receipt(request);
    }

    private void apply(Answer answer, LogbookEntry entry, Signer signer, Instant now) {
        String why = answer.why().isEmpty() ? null : answer.why();
        if (answer.signs()) {
            entry.sign(signer.outsider(), answer.minutes(), answer.counts(), why, now);
        } else {
            entry.giveBack(signer.outsider(), answer.why());
        }
        HistoryLine.What what = switch (answer.kind()) {
            case RIGHT -> HistoryLine.What.SIGNED;
            case CORRECTED -> HistoryLine.What.CORRECTED;
            case RETURNED -> HistoryLine.What.RETURNED;
        };
        history.append(entry, what, signer.outsider(), why);
    }

    private void write(SignatureRequest request, Signer signer, int signed, int returned) {
        String what = "signed " + signed + ", returned " + returned;
        letters.send(
                request.trainee(),
                "Your logbook was looked at",
                signer + " " + what + " of your entries. Open your logbook to see them.");
        if (request.preceptor().byEmail()) {
            letters.sendTo(
                    request.preceptor().contact(),
                    "Your signature in a training logbook",
                    "Namaste " + request.preceptor().name() + ",\n\nunder the name " + signer + " somebody " + what
                            + " of the logbook entries of " + request.traineeName()
                            + ". If it was you, nothing is left to do. If it was not you, please answer this letter.");
        }
    }
}
