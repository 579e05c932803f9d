package org.pra.academy.batches;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session of one's own batch that takes codes now; {@code since} is when one checked in, null while one has not. */
public record CheckInNow(SessionRow session, @Nullable Instant since) {}
