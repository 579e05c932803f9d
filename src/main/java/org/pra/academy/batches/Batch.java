package org.pra.academy.batches;

import java.time.LocalDate;
import java.util.UUID;

/** A group of trainees that starts on one day and follows the 18-week plan together. */
public record Batch(UUID id, String name, LocalDate starts, int places, int enrolled) {

    /** The week of the plan on a day: 1 in the first week, 0 before the start. */
    public int week(LocalDate day) {
        return day.isBefore(starts) ? 0 : (int) (java.time.temporal.ChronoUnit.DAYS.between(starts, day) / 7) + 1;
    }
}
