package org.pra.academy.batches;

import java.util.Locale;
import org.pra.academy.curriculum.HoursKind;

/** What a session of the timetable is. Labs, drills and simulations are practical. */
public enum SessionKind {
    LECTURE,
    VIDEO,
    PRACTICAL,
    EMPLOYABILITY,
    OJT;

    static SessionKind of(HoursKind kind) {
        return switch (kind) {
            case THEORY -> LECTURE;
            case PRACTICAL -> PRACTICAL;
            case EMPLOYABILITY -> EMPLOYABILITY;
            case OJT -> OJT;
        };
    }

    /** Whether being there earns hours. Lectures and videos earn theirs by being finished, on-the-job days by the logbook. */
    public boolean presenceEarnsHours() {
        return this == PRACTICAL || this == EMPLOYABILITY;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
