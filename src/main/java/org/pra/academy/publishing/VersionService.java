package org.pra.academy.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pra.academy.content.ContentTree;
import org.pra.academy.curriculum.FilmStore;
import org.pra.academy.curriculum.Version;
import org.pra.academy.curriculum.VersionBook;
import org.pra.academy.kernel.CurrentActor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every version that was ever published, with who reads it; and each of them as a folder to take away. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class VersionService {

    private final VersionBook book;
    private final InProgress inProgress;
    private final PublishedChanges changes;
    private final FilmStore films;

    VersionService(VersionBook book, InProgress inProgress, PublishedChanges changes, FilmStore films) {
        this.book = book;
        this.inProgress = inProgress;
        this.changes = changes;
        this.films = films;
    }

    /** Newest first. Who reads an earlier version with parts of a later one is counted by {@link #between}. */
    public List<VersionRow> versions() {
        List<Version> versions = book.versions();
        String current = versions.getFirst().edition();
        Map<String, Long> all = count(inProgress.all(current));
        Map<String, Long> going = count(inProgress.editions(current));
        Set<String> seen = new HashSet<>();
        return versions.stream()
                .map(version -> {
                    boolean latestOfItsText = seen.add(version.edition());
                    return new VersionRow(
                            version,
                            changes.read(version.changes()),
                            latestOfItsText
                                    ? all.getOrDefault(version.edition(), 0L).intValue()
                                    : 0,
                            latestOfItsText
                                    ? going.getOrDefault(version.edition(), 0L).intValue()
                                    : 0);
                })
                .toList();
    }

    /** How many trainees in progress read an earlier version with parts of a later one. */
    public int between() {
        List<Version> versions = book.versions();
        List<String> published = versions.stream().map(Version::edition).toList();
        return (int) inProgress.editions(versions.getFirst().edition()).values().stream()
                .filter(edition -> !published.contains(edition))
                .count();
    }

    private static Map<String, Long> count(Map<?, String> editions) {
        return editions.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Writes a version as a zip; without its films it is small, and an upload without them keeps the present ones. */
    public void download(int number, boolean withFilms, OutputStream out) throws IOException {
        Version version =
                book.version(number).orElseThrow(() -> new CurrentActor.NotAllowed("There is no such version."));
        ContentTree files = book.files(version.edition()).orElseThrow();
        FolderZip.write(files, version.number(), version.publishedAt(), withFilms ? films : null, out);
    }
}
