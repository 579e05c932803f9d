package org.pra.academy.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Fault;
import org.pra.academy.curriculum.FilmStore;
import org.pra.academy.curriculum.Version;
import org.pra.academy.curriculum.VersionBook;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of the programme: kept from the upload on, tried without publishing, compared, chosen about, discarded. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class DraftService {

    private final KeptDrafts drafts;
    private final Outlooks outlooks;
    private final Dryrun dryrun;
    private final VersionBook book;
    private final FilmStore films;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DraftService(
            KeptDrafts drafts,
            Outlooks outlooks,
            Dryrun dryrun,
            VersionBook book,
            FilmStore films,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.outlooks = outlooks;
        this.dryrun = dryrun;
        this.book = book;
        this.films = films;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    /** Opens a zip, tries the programme in it and keeps both; films and pictures that it leaves out stay the present ones. */
    public UploadOutcome upload(String fileName, Path zip) {
        try {
            Version current = book.version(book.currentNumber()).orElseThrow();
            ContentTree present = book.files(current.edition()).orElseThrow();
            UploadedZip.Folder folder = UploadedZip.open(zip, films::keep);
            ContentTree whole = folder.tree().withMedia(media(folder.tree(), present));
            List<Fault> faults = new ArrayList<>(folder.faults());
            faults.addAll(dryrun.faults(whole));
            faults.sort(Comparator.comparing(Fault::file).thenComparingInt(Fault::line));
            return new UploadOutcome.Kept(keep(
                    fileName, current.number(), new UploadedZip.Folder(whole, faults, folder.startedFrom()), faults));
        } catch (UploadedZip.Unsafe e) {
            events.publishEvent(
                    new PublishingEvents.UploadRefused(Ids.next(), fileName, String.valueOf(e.getMessage())));
            return e.refused();
        } catch (IOException e) {
            throw new UncheckedIOException("The upload cannot be read", e);
        }
    }

    /** A draft with the programme of an earlier version, for publishing it again. */
    public UUID again(int number) {
        Version version =
                book.version(number).orElseThrow(() -> new CurrentActor.NotAllowed("There is no such version."));
        ContentTree files = book.files(version.edition()).orElseThrow();
        return keep(
                "Version " + number,
                book.currentNumber(),
                new UploadedZip.Folder(files, List.of(), 0),
                dryrun.faults(files));
    }

    private UUID keep(String name, int base, UploadedZip.Folder folder, List<Fault> faults) {
        UUID id = Ids.next();
        drafts.keep(id, name, currentActor.person(), clock.instant(), base, folder, faults);
        events.publishEvent(
                new PublishingEvents.ProgrammeTried(id, name, folder.tree().digest(""), faults.size()));
        return id;
    }

    /** Those of the upload, and of the present ones those whose folder is still there. */
    private static Map<String, ContentTree.Media> media(ContentTree uploaded, ContentTree present) {
        Map<String, ContentTree.Media> media = new HashMap<>(uploaded.media());
        present.media().forEach((path, film) -> {
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            if (!uploaded.paths(folder, "").isEmpty()) {
                media.putIfAbsent(path, film);
            }
        });
        return media;
    }

    @Transactional(readOnly = true)
    public List<Draft> open() {
        return drafts.open();
    }

    @Transactional(readOnly = true)
    public Draft draft(UUID id) {
        return drafts.find(id).orElseThrow(() -> new CurrentActor.NotAllowed("There is no such draft."));
    }

    /** What it would change, for whom, and whether the choices fit together. */
    @Transactional(readOnly = true)
    public Outlook outlook(UUID id) {
        return outlooks.of(draft(id));
    }

    /** Chooses about one change; answers with the draft as it is now. */
    public Draft choose(Draft draft, String part, Policy policy) {
        Map<String, Policy> choices = new HashMap<>(draft.choices());
        choices.put(part, policy);
        drafts.choose(draft, choices);
        return draft(draft.id());
    }

    /** Chooses the same about every change that allows it. */
    public Draft chooseForAll(Draft draft, Policy policy) {
        Map<String, Policy> choices = new HashMap<>(draft.choices());
        for (Outlook.Line line : outlooks.of(draft).lines()) {
            if (line.change().policies().contains(policy)) {
                choices.put(line.change().part(), policy);
            }
        }
        drafts.choose(draft, choices);
        return draft(draft.id());
    }

    /** Holds the draft against the version that is current now. */
    public Draft compareAnew(Draft draft) {
        drafts.rebase(draft, book.currentNumber());
        return draft(draft.id());
    }

    /** Another administrator than the one who uploaded it has looked through it as it stands. */
    public Draft lookThrough(Draft draft) {
        PersonId me = currentActor.person();
        if (draft.uploadedBy().equals(me)) {
            throw new IllegalArgumentException("A second look is somebody else's.");
        }
        drafts.lookedThrough(draft, me);
        events.publishEvent(new PublishingEvents.DraftLookedThrough(draft.id(), draft.fileName(), draft.digest()));
        return draft(draft.id());
    }

    public void discard(Draft draft) {
        drafts.close(draft, Draft.State.DISCARDED);
        events.publishEvent(new PublishingEvents.DraftDiscarded(draft.id(), draft.fileName()));
    }
}
