package org.pra.academy.practicals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.FilledSheet;
import org.pra.academy.checklists.Observation;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Reason;

/**
 * A sheet as it stands, on the checklist text it was opened with. Frozen once graded: amendments stand beside it, {@code original} keeps
 * the first marking, and {@code late} what a device sent only afterwards. {@code closed} says why the control room closed it.
 */
public record Sheet(
        UUID id,
        PersonId trainee,
        PersonId assessor,
        Checklist checklist,
        Checklist.Mode mode,
        Instant openedAt,
        SheetState state,
        List<Operation> late,
        @Nullable String closed,
        @Nullable Result result,
        @Nullable Result original,
        List<Amendment> amendments) {

    /** A marking with its reasons; {@code gradedAt} of the counting one stays the moment of submitting. */
    public record Result(
            Instant gradedAt,
            int points,
            int maximum,
            boolean passed,
            List<String> criticalMissed,
            List<Reason> reasons) {}

    /** A correction after grading: who, when, why, and the marks before and after it. */
    public record Amendment(
            PersonId by,
            Instant at,
            String why,
            int pointsBefore,
            int pointsAfter,
            boolean passedBefore,
            boolean passedAfter) {}

    public Map<String, Observation> lines() {
        return state.lines();
    }

    public @Nullable GlobalRating rating() {
        return state.rating();
    }

    public String comment() {
        return state.words();
    }

    public FilledSheet filled() {
        return new FilledSheet(mode, lines());
    }
}
