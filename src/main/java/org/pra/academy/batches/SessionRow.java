package org.pra.academy.batches;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;

/**
 * A session as lists show it. Times are the academy's own; a session without them waits for a place. {@code room} and
 * {@code instructorName} are empty while nobody decided.
 */
public record SessionRow(
        UUID id,
        UUID batch,
        String batchName,
        LocalDate batchStarts,
        SessionKind kind,
        String source,
        String title,
        int plannedWeek,
        Minutes minutes,
        @Nullable LocalDateTime starts,
        @Nullable LocalDateTime ends,
        String room,
        @Nullable PersonId instructor,
        String instructorName,
        SessionState state,
        String reason,
        RollState roll,
        boolean codeRuns,
        int version,
        int sequence,
        Instant changedAt) {

    public boolean cancelled() {
        return state == SessionState.CANCELLED;
    }

    public boolean placed() {
        return starts != null;
    }

    /** The week of the plan in which it stands now; 0 while it waits for a place. */
    public int week() {
        return starts == null ? 0 : new Batch(batch, batchName, batchStarts, 0, 0).week(starts.toLocalDate());
    }

    /** Planned, over, and nobody took attendance. */
    public boolean attendanceMissing(LocalDateTime now) {
        return !cancelled() && roll != RollState.CLOSED && ends != null && ends.isBefore(now);
    }

    boolean overlaps(SessionRow other) {
        return starts != null
                && ends != null
                && other.starts != null
                && other.ends != null
                && starts.isBefore(other.ends)
                && other.starts.isBefore(ends);
    }

    SessionRow at(@Nullable LocalDateTime from, @Nullable LocalDateTime until, String inRoom, @Nullable PersonId by) {
        return new SessionRow(
                id,
                batch,
                batchName,
                batchStarts,
                kind,
                source,
                title,
                plannedWeek,
                minutes,
                from,
                until,
                inRoom,
                by,
                instructorName,
                state,
                reason,
                roll,
                codeRuns,
                version,
                sequence,
                changedAt);
    }
}
