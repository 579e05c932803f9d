package org.pra.academy.exams;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.UnitCode;

/** A marked paper: right answers in all and by unit. */
public record PaperResult(
        UUID sitting, PersonId trainee, SittingState state, Instant at, int right, int items, List<ByUnit> units) {

    public record ByUnit(UnitCode unit, int right, int items) {}
}
