package org.pra.academy.batches;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Minutes;

/** One held session in a trainee's own list; {@code corrected} is the reason of the last amendment, empty where there was none. */
public record AttendanceLine(
        UUID session,
        String source,
        String title,
        @Nullable LocalDateTime starts,
        Minutes minutes,
        Presence presence,
        int lateMinutes,
        Minutes attended,
        String corrected) {}
