package org.pra.academy.practicals;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.ChecklistService;
import org.pra.academy.identity.TraineeDirectory;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a device what it takes along to a station, and no more: names, sheets, and the assessor's own open sheets. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class StationWorkService {

    private static final int MOST = 2000;
    private final TraineeDirectory trainees;
    private final ChecklistService checklists;
    private final ChecklistVersions versions;
    private final PracticalAttempts attempts;
    private final Instructions instructions;
    private final CurrentActor currentActor;
    private final Clock clock;

    StationWorkService(
            TraineeDirectory trainees,
            ChecklistService checklists,
            ChecklistVersions versions,
            PracticalAttempts attempts,
            Instructions instructions,
            CurrentActor currentActor,
            Clock clock) {
        this.trainees = trainees;
        this.checklists = checklists;
        this.versions = versions;
        this.attempts = attempts;
        this.instructions = instructions;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public StationWork work() {
        List<PracticalAttempt> mine =
                attempts.findByAssessorIdAndGradedAtIsNull(currentActor.person().value());
        Set<UUID> closed =
                instructions.closed(mine.stream().map(PracticalAttempt::id).toList());
        List<PracticalAttempt> open =
                mine.stream().filter(attempt -> !closed.contains(attempt.id())).toList();
        Map<String, Checklist> texts = new LinkedHashMap<>();
        checklists.all().forEach(text -> texts.put(text.digest(), text));
        List<StationWork.Trainee> people = trainees.find("", 0, MOST).stream()
                .filter(row -> !row.id().equals(currentActor.person()))
                .map(row -> new StationWork.Trainee(row.id().value(), row.name(), own(row.id(), texts)))
                .toList();
        open.forEach(attempt ->
                texts.computeIfAbsent(attempt.digest(), digest -> versions.pinned(attempt.checklist(), digest)));
        versions.keepAll(List.copyOf(texts.values()), clock.instant());
        return new StationWork(
                people,
                List.copyOf(texts.values()),
                open.stream()
                        .map(attempt -> new StationWork.Open(
                                attempt.id(),
                                attempt.trainee().value(),
                                attempt.checklist(),
                                attempt.digest(),
                                attempt.mode()))
                        .toList());
    }

    /** The digests of a trainee's own edition where it is not the published one; their texts join the others. */
    private Map<String, String> own(PersonId trainee, Map<String, Checklist> texts) {
        Map<String, String> own = new HashMap<>();
        Set<String> published = checklists.all().stream().map(Checklist::digest).collect(Collectors.toSet());
        checklists.all(trainee).stream()
                .filter(text -> !published.contains(text.digest()))
                .forEach(text -> {
                    texts.putIfAbsent(text.digest(), text);
                    own.put(text.id(), text.digest());
                });
        return own;
    }
}
