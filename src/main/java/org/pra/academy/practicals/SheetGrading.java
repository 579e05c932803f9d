package org.pra.academy.practicals;

import java.time.Clock;
import java.time.Instant;
import org.pra.academy.checklists.ChecklistService;
import org.pra.academy.checklists.Marking;
import org.pra.academy.kernel.CurrentActor;
import org.springframework.stereotype.Component;

/** The one place where a sheet is marked for the first time and frozen. */
@Component
class SheetGrading {

    private final PracticalAttempts attempts;
    private final Gradings gradings;
    private final ChecklistService checklists;
    private final CurrentActor currentActor;
    private final Clock clock;

    SheetGrading(
            PracticalAttempts attempts,
            Gradings gradings,
            ChecklistService checklists,
            CurrentActor currentActor,
            Clock clock) {
        this.attempts = attempts;
        this.gradings = gradings;
        this.checklists = checklists;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    Marking grade(PracticalAttempt attempt, Sheet sheet) {
        Marking marking = checklists.mark(sheet.checklist(), sheet.filled());
        Instant now = clock.instant();
        attempt.grade(marking, now);
        gradings.append(attempt.id(), null, marking, currentActor.person(), now);
        attempts.save(attempt);
        return marking;
    }
}
