package org.pra.academy.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A credential held; an enrolment also says until when the running year lasts. */
public record Holding(
        Credential credential,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public Holding {
        if (credential.enrolment() && (from == null || until == null)) {
            throw new IllegalArgumentException("For a running year, give its first and last day.");
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("The last day of the year lies before the first.");
        }
    }

    /** Whether an enrolment is running on this day. */
    public boolean current(LocalDate today) {
        return from != null && until != null && !today.isBefore(from) && !today.isAfter(until);
    }
}
