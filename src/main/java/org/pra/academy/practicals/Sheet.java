package org.pra.academy.practicals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.checklists.LineState;
import org.pra.academy.kernel.PersonId;

/** A sheet as it stands: the latest tick of each line counts. Frozen once graded; amendments stand beside it. */
public record Sheet(
        UUID id,
        PersonId trainee,
        PersonId assessor,
        String checklist,
        String mode,
        Instant openedAt,
        Map<String, LineState> lines,
        @Nullable GlobalRating rating,
        String comment,
        @Nullable Result result,
        List<Amendment> amendments) {

    /** The marks as they count now, after any amendment. */
    public record Result(Instant gradedAt, int points, int maximum, boolean passed, List<String> criticalMissed) {}

    /** A correction after grading: who, when, why, and the marks before and after it. */
    public record Amendment(
            PersonId by,
            Instant at,
            String why,
            int pointsBefore,
            int pointsAfter,
            boolean passedBefore,
            boolean passedAfter) {}
}
