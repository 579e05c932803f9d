package org.pra.academy.refreshers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pra.academy.batches.BatchMembers;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.curriculum.PerEdition;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells which skills were shown so long ago that they should be shown again. It reminds; nothing is locked or taken away by it. */
@Service
@Transactional(readOnly = true)
public class RefresherService {

    private static final Comparator<Skill> LONGEST_DUE =
            Comparator.comparing(Skill::due).thenComparing(Skill::kind).thenComparing(Skill::item);
    private final PerEdition<RefreshRules> rules;
    private final SkillRecords records;
    private final BatchMembers members;
    private final CurrentActor currentActor;
    private final Clock clock;

    RefresherService(
            ProgrammeService programmes,
            SkillRecords records,
            BatchMembers members,
            CurrentActor currentActor,
            Clock clock) {
        this.rules = programmes.reading(RefreshRules::read);
        this.records = records;
        this.members = members;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Every skill of one's own that has a date, what is due longest first. */
    @PreAuthorize("hasRole('TRAINEE')")
    public List<Skill> mine() {
        PersonId me = currentActor.person();
        return of(List.of(me)).getOrDefault(me, List.of());
    }

    /** Whose values the days are, in the words of the programme. */
    @PreAuthorize("hasAnyRole('TRAINEE', 'INSTRUCTOR')")
    public String source() {
        return rules.get().source();
    }

    /** The members of a batch who have something to show again, most of it first. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public List<TraineeSkills> ofBatch(UUID batch) {
        return of(members.of(batch)).entrySet().stream()
                .map(entry -> new TraineeSkills(
                        entry.getKey(),
                        entry.getValue().stream().filter(Skill::wanted).toList()))
                .filter(found -> !found.due().isEmpty())
                .sorted(Comparator.comparingInt(
                                (TraineeSkills found) -> -found.due().size())
                        .thenComparing(found -> found.due().getFirst().due())
                        .thenComparing(found -> found.trainee().value()))
                .toList();
    }

    /** The same for any people, each in the edition of the programme they read. */
    @CalledByServices
    public Map<PersonId, List<Skill>> of(Collection<PersonId> people) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return records.of(people).stream()
                .map(shown -> rules.of(shown.trainee())
                        .standing(shown, today)
                        .map(skill -> Map.entry(shown.trainee(), skill)))
                .flatMap(Optional::stream)
                .sorted(Map.Entry.comparingByValue(LONGEST_DUE))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Checks the rules of a candidate programme; answers with every fault. */
    public static Faults check(ContentTree candidate) {
        Faults faults = new Faults();
        RefreshRules.read(candidate, faults);
        return faults;
    }
}
