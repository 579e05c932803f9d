package org.pra.academy.practicals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.ChecklistService;
import org.pra.academy.identity.TraineeDirectory;
import org.pra.academy.kernel.CurrentActor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a device what it takes along to a station, and no more: names, sheets, and the assessor's own open sheets. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class StationWorkService {

    private static final int MOST = 500;
    private final TraineeDirectory trainees;
    private final ChecklistService checklists;
    private final ChecklistVersions versions;
    private final PracticalAttempts attempts;
    private final Instructions instructions;
    private final CurrentActor currentActor;

    StationWorkService(
            TraineeDirectory trainees,
            ChecklistService checklists,
            ChecklistVersions versions,
            PracticalAttempts attempts,
            Instructions instructions,
            CurrentActor currentActor) {
        this.trainees = trainees;
        this.checklists = checklists;
        this.versions = versions;
        this.attempts = attempts;
        this.instructions = instructions;
        this.currentActor = currentActor;
    }

    public StationWork work() {
        List<PracticalAttempt> mine =
                attempts.findByAssessorIdAndGradedAtIsNull(currentActor.person().value());
        Set<UUID> closed =
                instructions.closed(mine.stream().map(PracticalAttempt::id).toList());
        List<PracticalAttempt> open =
                mine.stream().filter(attempt -> !closed.contains(attempt.id())).toList();
        List<Checklist> texts = new ArrayList<>(checklists.all());
        for (PracticalAttempt attempt : open) {
            if (texts.stream().noneMatch(text -> text.digest().equals(attempt.digest()))) {
                texts.add(versions.pinned(attempt.checklist(), attempt.digest()));
            }
        }
        return new StationWork(
                trainees.find("", 0, MOST).stream()
                        .filter(row -> !row.id().equals(currentActor.person()))
                        .map(row -> new StationWork.Trainee(row.id().value(), row.name()))
                        .toList(),
                texts,
                open.stream()
                        .map(attempt -> new StationWork.Open(
                                attempt.id(),
                                attempt.trainee().value(),
                                attempt.checklist(),
                                attempt.digest(),
                                attempt.mode()))
                        .toList());
    }
}
