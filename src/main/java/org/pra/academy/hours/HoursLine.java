package org.pra.academy.hours;

import java.time.Instant;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.UnitCode;

/** One line of the ledger as it was written; a line that takes an earlier one back subtracts its minutes. */
public record HoursLine(
        Instant at,
        HoursKind kind,
        UnitCode unit,
        String source,
        Minutes minutes,
        boolean verified,
        String evidence,
        boolean takesBack) {

    /** The item of the programme the line rests on: L05 for {@code lecture/L05}, P1 for {@code block/P1/2026-11-02}. */
    public String item() {
        String[] parts = source.split("/", -1);
        return parts.length < 2 ? source : parts[1];
    }

    /** What the line adds to the sum: negative where it takes back. */
    public int effect() {
        return takesBack ? -minutes.value() : minutes.value();
    }
}
