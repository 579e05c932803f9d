package org.pra.academy.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant says of themselves. {@code schooling} is the highest class passed, 0 to 12; {@code nsqfLevel} the level of a
 * relevant NSQF qualification, where there is one.
 */
public record Profile(
        @Nullable LocalDate born,
        int schooling,
        @Nullable BigDecimal nsqfLevel,
        List<Holding> holdings,
        List<Job> jobs) {

    public static final Profile EMPTY = new Profile(null, 0, null, List.of(), List.of());

    public Profile {
        if (schooling < 0 || schooling > 12) {
            throw new IllegalArgumentException("Schooling is a class from 0 to 12.");
        }
        holdings = List.copyOf(holdings);
        jobs = List.copyOf(jobs);
    }

    Optional<Holding> holding(Credential credential) {
        return holdings.stream()
                .filter(holding -> holding.credential() == credential)
                .findFirst();
    }
}
