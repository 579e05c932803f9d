package org.pra.academy.scenarios;

import java.time.Instant;
import java.util.UUID;
import org.pra.academy.kernel.Percent;

/** A finished run of a trainee; {@code branched} when it took up another run at one of its turns. */
public record EarlierRun(UUID run, RunMode mode, Instant endedAt, Percent score, boolean competent, boolean branched) {}
