package org.pra.academy.curriculum;

import java.util.List;
import java.util.Optional;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.UnitCode;

/** A video of the programme; one hour in the ledger. Without a film it is only planned. */
public record Video(
        String id,
        String title,
        UnitCode unit,
        Minutes minutes,
        int week,
        String about,
        List<String> mustContain,
        List<String> feeds,
        Optional<Film> film) {}
