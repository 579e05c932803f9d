package org.pra.academy.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stretch of work. {@code to} is the last day worked, null while it goes on. {@code relevance} says why it counts or does not. */
public record Job(String employer, LocalDate from, @Nullable LocalDate to, boolean relevant, String relevance) {

    public Job {
        if (employer.isBlank()) {
            throw new IllegalArgumentException("Write the employer's name.");
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("The last day at " + employer + " lies before the first.");
        }
    }
}
