package org.pra.academy.desk;

import java.util.List;
import org.pra.academy.kernel.Minutes;

/** Everything a trainee's home page shows. */
public record TraineeHome(
        NextStep next,
        Minutes planned,
        Minutes recorded,
        List<KindProgress> kinds,
        BurnUp burnUp,
        List<WeekLine> path,
        List<UnitProgress> units) {}
