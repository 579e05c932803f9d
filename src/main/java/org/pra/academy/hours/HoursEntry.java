package org.pra.academy.hours;

import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.UnitCode;

/**
 * Minutes to write into a trainee's ledger. {@code source} names what they rest on and is unique for the trainee
 * ({@code lecture/L05}); {@code evidence} says it in words. Verified minutes rest on a check by the server or a person, recorded ones
 * still await it.
 */
public record HoursEntry(
        PersonId trainee,
        HoursKind kind,
        UnitCode unit,
        String source,
        Minutes minutes,
        boolean verified,
        String evidence) {}
