package org.pra.academy.practicals;

import java.time.Instant;
import java.util.List;

/** A graded sheet as other modules use it. */
public record PracticalResult(
        String checklist, int points, int maximum, boolean passed, List<String> criticalMissed, Instant gradedAt) {}
