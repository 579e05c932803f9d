package org.pra.academy.practicals;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.pra.academy.kernel.Percent;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.UnitCode;

/** A graded sheet as other modules use it. */
public record PracticalResult(
        String checklist,
        UnitCode unit,
        int points,
        int maximum,
        boolean passed,
        List<String> criticalMissed,
        Instant gradedAt,
        PersonId assessor) {

    /** Passed before not passed, then the higher share, then the later one. */
    static final Comparator<PracticalResult> QUALITY = Comparator.comparing(PracticalResult::passed)
            .thenComparing(PracticalResult::percent)
            .thenComparing(PracticalResult::gradedAt);

    public Percent percent() {
        return Percent.of(points, maximum);
    }
}
