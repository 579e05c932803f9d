package org.pra.academy.placements;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pra.academy.kernel.CurrentActor;
import org.springframework.stereotype.Component;

/** Works out what a link shows now, and whether an answer speaks of what it shows. */
@Component
class SigningPages {

    private final LogbookEntries entries;
    private final History history;
    private final CurrentActor currentActor;

    SigningPages(LogbookEntries entries, History history, CurrentActor currentActor) {
        this.entries = entries;
        this.history = history;
        this.currentActor = currentActor;
    }

    SigningPage page(Links.Link link, SignatureRequest request, Instant now) {
        boolean inTime = link.expiresAt().isAfter(now);
        if (currentActor.actor().is(link.trainee())) {
            return new SigningPage.Closed(SigningPage.Why.OWN);
        }
        if (request.state() == RequestState.ANSWERED) {
            return inTime && link.replacedAt() == null
                    ? new SigningPage.Answered(receipt(request))
                    : new SigningPage.Closed(SigningPage.Why.USED);
        }
        if (request.state() == RequestState.REVOKED) {
            return new SigningPage.Closed(SigningPage.Why.REVOKED);
        }
        if (link.replacedAt() != null || !inTime) {
            return new SigningPage.Closed(
                    link.replacedAt() == null ? SigningPage.Why.EXPIRED : SigningPage.Why.REPLACED);
        }
        List<SigningPage.Line> lines = open(request).stream()
                .map(entry -> new SigningPage.Line(
                        entry.id(),
                        entry.version(),
                        entry.block(),
                        entry.workedOn(),
                        entry.minutes(),
                        entry.counts(),
                        entry.words()))
                .toList();
        return lines.isEmpty()
                ? new SigningPage.Closed(SigningPage.Why.NOTHING_LEFT)
                : new SigningPage.Open(request.traineeName(), request.preceptor(), lines, link.expiresAt());
    }

    /** Whether the answers speak of exactly these entries in exactly these versions, and raise nothing. */
    static boolean fits(SigningPage.Open open, List<Answer> answers) {
        Map<UUID, Answer> byEntry =
                answers.stream().collect(Collectors.toMap(Answer::entry, Function.identity(), (a, b) -> b));
        return byEntry.size() == open.lines().size()
                && open.lines().stream().allMatch(line -> {
                    Answer answer = byEntry.get(line.entry());
                    return answer != null
                            && answer.version() == line.version()
                            && answer.minutes() >= 1
                            && answer.minutes() <= line.minutes().value()
                            && answer.counts().entrySet().stream()
                                    .allMatch(count -> count.getValue() >= 0
                                            && count.getValue() <= line.counts().getOrDefault(count.getKey(), 0));
                });
    }

    Receipt receipt(SignatureRequest request) {
        return new Receipt(
                request.traineeName(),
                request.signer(),
                Objects.requireNonNull(request.endedAt()),
                history.answersTo(request.id()));
    }

    List<LogbookEntry> open(SignatureRequest request) {
        return entries.findByRequestIdOrderByWorkedOnAscWrittenAtAsc(request.id()).stream()
                .filter(entry -> entry.state().open())
                .toList();
    }
}
