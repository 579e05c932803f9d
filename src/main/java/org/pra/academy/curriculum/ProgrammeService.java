package org.pra.academy.curriculum;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.content.Yaml;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The programme, as whoever asks reads it: a trainee in the edition they are pinned to, everybody else as published. A version
 * published on any node is seen here at once when it was published on this node, and within two seconds otherwise; reading costs no
 * statement.
 */
@Service
@PreAuthorize("permitAll()")
public class ProgrammeService implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ProgrammeService.class);
    private static final int KEPT_IN_MEMORY = 12;
    private static final int LONGEST_LABEL = 20;
    private final VersionBook book;
    private final ObjectProvider<Pins> pins;
    private final CurrentActor currentActor;
    private final Map<String, Edition> editions = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Edition> eldest) {
            return size() > KEPT_IN_MEMORY;
        }
    });
    private volatile Page page;

    ProgrammeService(VersionBook book, ShippedProgramme shipped, ObjectProvider<Pins> pins, CurrentActor currentActor) {
        this.book = book;
        this.pins = pins;
        this.currentActor = currentActor;
        Version current = book.version(book.currentNumber()).orElseThrow();
        this.page = new Page(0, load(current.edition(), null), Map.of(), Map.of());
        page.published().programme();
        page.published().page();
    }

    /** What holds now: the published version, who reads another edition, and which editions read on as another one. */
    private record Page(int number, Edition published, Map<PersonId, String> pins, Map<String, String> moves) {}

    public Programme programme() {
        return edition().programme();
    }

    public Programme programme(PersonId trainee) {
        return edition(trainee).programme();
    }

    public PublicPage page() {
        return published().page();
    }

    /** The files the programme was read from. Read them by {@link #reading}, so that a later version is seen too. */
    public ContentTree files() {
        return edition().files();
    }

    public Edition published() {
        return page.published();
    }

    public Edition edition() {
        return currentActor.actor().has(Role.TRAINEE) ? edition(currentActor.person()) : published();
    }

    public Edition edition(PersonId trainee) {
        String pinned = page.pins().get(trainee);
        return pinned == null ? published() : edition(pinned);
    }

    /** An edition by its digest. One that is unknown, or that this release can no longer read, reads as the published one. */
    @CalledByServices
    public Edition edition(String digest) {
        Page now = page;
        String asked = now.moves().getOrDefault(digest, digest);
        if (asked.equals(now.published().digest())) {
            return now.published();
        }
        Edition found = editions.get(asked);
        if (found == null) {
            found = readable(asked, now.published());
            editions.put(asked, found);
        }
        return found;
    }

    private Edition readable(String digest, Edition otherwise) {
        try {
            Edition edition = load(digest, otherwise);
            edition.programme();
            return edition;
        } catch (Faults.BrokenContent e) {
            LOG.warn(
                    "Edition {} of the programme cannot be read by this release; its trainees read the published one. {}",
                    digest,
                    e.getMessage());
            return otherwise;
        }
    }

    private Edition load(String digest, @Nullable Edition otherwise) {
        if (digest.equals(ShippedProgramme.digest())) {
            return new Edition(digest, ShippedProgramme.files());
        }
        return book.files(digest)
                .map(files -> new Edition(digest, files))
                .orElseGet(() -> Objects.requireNonNull(otherwise, "The published programme is lost"));
    }

    /** What a module reads from the files of each edition; keep it in a field. Faults stop the reading with all of them. */
    public <T> PerEdition<T> reading(BiFunction<ContentTree, Faults, T> reader) {
        PerEdition<T> perEdition = new PerEdition<>(this, (edition, faults) -> reader.apply(edition.files(), faults));
        perEdition.published();
        return perEdition;
    }

    /** What a module makes of the programme of each edition; keep it in a field. */
    public <T> PerEdition<T> making(Function<Programme, T> maker) {
        return new PerEdition<>(this, (edition, faults) -> maker.apply(edition.programme()));
    }

    /** Looks whether another version has been published since; called right after publishing, and by the clock on every node. */
    @CalledByServices
    @Scheduled(fixedDelay = 2_000)
    public void refresh() {
        int number = book.currentNumber();
        if (number != page.number()) {
            turnTo(number);
        }
    }

    private synchronized void turnTo(int number) {
        Version current = book.version(number).orElseThrow();
        Edition published =
                page.published().digest().equals(current.edition()) ? page.published() : load(current.edition(), null);
        published.programme();
        Map<PersonId, String> pinned = pins.stream()
                .findFirst()
                .map(found -> found.otherThan(current.edition()))
                .orElseGet(Map::of);
        page = new Page(number, published, pinned, book.moves());
        editions.clear();
        editions.put(published.digest(), published);
    }

    @Override
    public void afterSingletonsInstantiated() {
        refresh();
    }

    /** Sections without which a programme is not whole: folders of the shipped one, and single files of rules. */
    public static List<String> missingSections(ContentTree candidate) {
        return List.copyOf(new TreeSet<>(ShippedProgramme.missing(candidate)));
    }

    /** What the files of a programme call their version. */
    public static String label(ContentTree files) {
        String label = Yaml.read(files, "programme.yaml", new Faults()).text("version");
        return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label;
    }

    /** Checks a programme without publishing it; answers with every fault. */
    public static Faults check(ContentTree candidate) {
        Faults faults = new Faults();
        new ProgrammeReader(candidate, faults).read();
        new PublicPageReader(candidate, faults).read();
        return faults;
    }
}
