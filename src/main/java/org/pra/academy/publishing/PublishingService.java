package org.pra.academy.publishing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.pra.academy.content.ContentTree;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.Version;
import org.pra.academy.curriculum.VersionBook;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.learning.GoingOver;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes a draft as the next version, with what was chosen for trainees in progress: all of it in one transaction, or nothing. Two
 * who publish at once take turns, and the second is told.
 */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class PublishingService {

    private static final int LONGEST_NOTE = 2_000;
    private final KeptDrafts drafts;
    private final Outlooks outlooks;
    private final VersionBook book;
    private final GoingOver goingOver;
    private final ProgrammeService programmes;
    private final PublishedChanges published;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    PublishingService(
            KeptDrafts drafts,
            Outlooks outlooks,
            VersionBook book,
            GoingOver goingOver,
            ProgrammeService programmes,
            PublishedChanges published,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            TransactionTemplate transactions) {
        this.drafts = drafts;
        this.outlooks = outlooks;
        this.book = book;
        this.goingOver = goingOver;
        this.programmes = programmes;
        this.published = published;
        this.currentActor = currentActor;
        this.events = events;
        this.transactions = transactions;
    }

    /** Publishes the draft as it was seen; {@code note} says to everybody what this version is for. */
    public PublishingOutcome publish(Draft seen, String note) {
        if (note.isBlank() || note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("Write in up to 2,000 characters what this version is for.");
        }
        PublishingOutcome outcome = transactions.execute(status -> inside(seen, note.strip()));
        programmes.refresh();
        return Objects.requireNonNull(outcome);
    }

    private PublishingOutcome inside(Draft seen, String note) {
        int current = book.hold();
        Draft draft = drafts.find(seen.id()).orElseThrow(() -> new CurrentActor.NotAllowed("There is no such draft."));
        if (!draft.open() || draft.version() != seen.version()) {
            throw new Conflict("Somebody else has changed this draft in the meantime. Load the page and look again.");
        }
        Version base = book.version(current).orElseThrow();
        if (draft.base() != current) {
            return new PublishingOutcome.Overtaken(current, base.publishedBy(), base.publishedAt());
        }
        Outlooks.Work work = outlooks.work(draft);
        Outlook outlook = work.outlook();
        if (!draft.faults().isEmpty() || !outlook.misfits().isEmpty()) {
            return new PublishingOutcome.Faulty(draft.faults().isEmpty() ? outlook.misfits() : draft.faults());
        }
        if (outlook.lines().isEmpty()) {
            return new PublishingOutcome.NothingNew();
        }
        return write(draft, note, work);
    }

    private PublishingOutcome write(Draft draft, String note, Outlooks.Work work) {
        Outlook outlook = work.outlook();
        String digest = work.target().digest("");
        book.keep(work.target(), ProgrammeService.label(work.target()));
        int number = book.publish(
                digest,
                Version.Origin.PUBLISHED,
                note,
                published.write(outlook.lines()),
                currentActor.person(),
                draft.lookedThroughBy());
        int over = goOver(work);
        int reopened = 0;
        for (Outlook.Line line : outlook.lines()) {
            if (line.policy() == Policy.REOPEN) {
                reopened += goingOver.reopen(
                        line.change().id(),
                        line.change().title(),
                        work.touched().getOrDefault(new Part(line.change().part()), Set.of()),
                        note);
            }
        }
        drafts.close(draft, Draft.State.PUBLISHED);
        events.publishEvent(new PublishingEvents.ProgrammePublished(
                draft.id(), number, digest, note, choices(outlook), over, reopened));
        return new PublishingOutcome.Published(number, over, reopened);
    }

    /** Pins every group of trainees in progress to where the choices take it; answers how many read something else than before. */
    private int goOver(Outlooks.Work work) {
        int over = 0;
        for (Map.Entry<String, Set<PersonId>> group : work.groups().entrySet()) {
            ContentTree files = Objects.requireNonNull(work.editions().get(group.getKey()));
            ContentTree arrival = work.crossing().arrival(group.getKey(), files);
            String digest = arrival.digest("");
            String label = ProgrammeService.label(arrival);
            book.keep(arrival, label);
            goingOver.pin(group.getValue(), digest, label);
            over += digest.equals(group.getKey()) ? 0 : group.getValue().size();
        }
        return over;
    }

    private static String choices(Outlook outlook) {
        Map<Policy, List<String>> byPolicy = outlook.lines().stream()
                .filter(line -> !line.change().forEverybody())
                .collect(Collectors.groupingBy(
                        Outlook.Line::policy,
                        Collectors.mapping(line -> line.change().id(), Collectors.toList())));
        return byPolicy.entrySet().stream()
                .map(entry -> entry.getKey().name().toLowerCase(java.util.Locale.ROOT) + " "
                        + String.join(" ", entry.getValue()))
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
