package org.pra.academy.drills;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A drill on a trainee's list: how many of its cards or exercises are due today, how many were never met, how many are steady (two good
 * repetitions and not overdue), and when the next comes back. {@code missed} counts what is due because it was missed last time.
 */
public record DrillLine(
        String id,
        String title,
        String about,
        String path,
        int total,
        int due,
        int missed,
        int unseen,
        int steady,
        int minutes,
        Optional<LocalDate> next) {

    public boolean wanted() {
        return due > 0;
    }

    public boolean fresh() {
        return unseen == total;
    }
}
