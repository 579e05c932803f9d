package org.pra.academy.curriculum;

import java.util.List;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.UnitCode;

/** A video of the programme as planned; one hour in the ledger. */
public record Video(
        String id,
        String title,
        UnitCode unit,
        Minutes minutes,
        int week,
        String about,
        List<String> mustContain,
        List<String> feeds) {}
