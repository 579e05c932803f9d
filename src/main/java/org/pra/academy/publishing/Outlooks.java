package org.pra.academy.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Fault;
import org.pra.academy.curriculum.Version;
import org.pra.academy.curriculum.VersionBook;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.learning.GoingOver;
import org.springframework.stereotype.Component;

/** Works out what publishing a draft would do. Statements do not grow with trainees, only with editions in use. */
@Component
class Outlooks {

    private static final GoingOver.Begun NOBODY = new GoingOver.Begun(Set.of(), Set.of());
    private final KeptDrafts drafts;
    private final Dryrun dryrun;
    private final VersionBook book;
    private final InProgress inProgress;
    private final GoingOver goingOver;

    Outlooks(KeptDrafts drafts, Dryrun dryrun, VersionBook book, InProgress inProgress, GoingOver goingOver) {
        this.drafts = drafts;
        this.dryrun = dryrun;
        this.book = book;
        this.inProgress = inProgress;
        this.goingOver = goingOver;
    }

    Outlook of(Draft draft) {
        return work(draft).outlook();
    }

    /** Everything that publishing needs beside the outlook itself. */
    record Work(
            Outlook outlook,
            ContentTree target,
            Crossing crossing,
            Map<String, Set<PersonId>> groups,
            Map<String, ContentTree> editions,
            Map<Part, Set<PersonId>> touched) {}

    Work work(Draft draft) {
        ContentTree target = drafts.files(draft.id());
        Version base = book.version(draft.base()).orElseThrow();
        ContentTree before = files(base.edition());
        List<Change> changes = Comparison.between(before, target);
        Map<String, Set<PersonId>> groups = groups(base.edition());
        Map<String, ContentTree> editions = new HashMap<>();
        groups.keySet().forEach(edition -> editions.put(edition, files(edition)));
        Map<Part, Set<PersonId>> touched = touched(changes, target, groups, editions);
        Map<String, GoingOver.Begun> begun = goingOver.begun();
        List<Outlook.Line> lines = changes.stream()
                .map(change -> line(
                        change,
                        Crossing.chosen(change, draft.choices()),
                        touched.getOrDefault(new Part(change.part()), Set.of()),
                        begun.getOrDefault(change.id(), NOBODY)))
                .toList();
        Crossing crossing = new Crossing(target, changes, draft.choices());
        Outlook outlook = new Outlook(
                draft,
                book.currentNumber(),
                groups.values().stream().mapToInt(Set::size).sum(),
                lines,
                draft.faults().isEmpty() ? misfits(crossing, editions, target) : List.of(),
                takenBack(draft, target, changes));
        return new Work(outlook, target, crossing, groups, editions, touched);
    }

    /** Trainees in progress by the edition they read. */
    private Map<String, Set<PersonId>> groups(String published) {
        return inProgress.editions(published).entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
    }

    private ContentTree files(String edition) {
        return book.files(edition).orElseThrow();
    }

    private static Map<Part, Set<PersonId>> touched(
            List<Change> changes,
            ContentTree target,
            Map<String, Set<PersonId>> groups,
            Map<String, ContentTree> editions) {
        Map<Part, String> fresh = Part.index(target);
        Map<Part, Set<PersonId>> touched = new HashMap<>();
        changes.forEach(change -> touched.put(new Part(change.part()), new HashSet<>()));
        groups.forEach((edition, trainees) -> {
            Map<Part, String> theirs = Part.index(Objects.requireNonNull(editions.get(edition)));
            touched.forEach((part, people) -> {
                if (!Objects.equals(theirs.get(part), fresh.get(part))) {
                    people.addAll(trainees);
                }
            });
        });
        return touched;
    }

    private static Outlook.Line line(Change change, Policy policy, Set<PersonId> touched, GoingOver.Begun begun) {
        boolean read = change.kind() == Change.Kind.LECTURE;
        return new Outlook.Line(
                change,
                policy,
                touched.size(),
                read ? common(touched, begun.open()) : 0,
                read ? common(touched, begun.finished()) : 0);
    }

    private static int common(Set<PersonId> touched, Set<PersonId> others) {
        return (int) touched.stream().filter(others::contains).count();
    }

    /** Choices that would leave some trainees with a programme that is not whole, such as hours that no longer sum. */
    private List<Fault> misfits(Crossing crossing, Map<String, ContentTree> editions, ContentTree target) {
        Set<Fault> misfits = new LinkedHashSet<>();
        String whole = target.digest("");
        editions.forEach((edition, files) -> {
            ContentTree arrival = crossing.arrival(edition, files);
            String digest = arrival.digest("");
            if (!digest.equals(whole) && !digest.equals(edition)) {
                misfits.addAll(dryrun.faults(arrival));
            }
        });
        return List.copyOf(misfits);
    }

    /** Parts that a version between the one the folder was downloaded from and now has changed, and that this draft has as before. */
    private List<String> takenBack(Draft draft, ContentTree target, List<Change> changes) {
        if (draft.startedFrom() == 0 || draft.startedFrom() == draft.base()) {
            return List.of();
        }
        return book.version(draft.startedFrom())
                .map(version -> {
                    Map<Part, String> old = Part.index(files(version.edition()));
                    Map<Part, String> fresh = Part.index(target);
                    List<String> back = new ArrayList<>();
                    changes.stream()
                            .map(change -> new Part(change.part()))
                            .filter(part -> Objects.equals(old.get(part), fresh.get(part)))
                            .forEach(part -> back.add(part.key()));
                    return List.copyOf(back);
                })
                .orElse(List.of());
    }
}
