package org.pra.academy.drills;

import java.time.Instant;
import java.util.UUID;
import org.pra.academy.kernel.Decision;

/** A run as the server counted it from the stored event times, and what each rule says about it. */
public record RhythmResult(
        UUID run,
        RhythmExercise exercise,
        RhythmMode mode,
        RhythmFigures figures,
        Decision decision,
        Instant endedAt) {}
