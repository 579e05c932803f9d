package org.pra.academy.hours;

import java.time.Instant;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.UnitCode;

/** One line of the ledger as it was written; one that takes back subtracts its minutes. */
public record HoursLine(
        Instant at,
        HoursKind kind,
        UnitCode unit,
        String source,
        Minutes minutes,
        boolean verified,
        String evidence,
        boolean takesBack) {}
