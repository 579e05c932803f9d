package org.pra.academy.curriculum;

import java.util.Map;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.UnitCode;

/** A block of practice: a practical lab, an employability module or a stretch of on-the-job training. */
public record PracticeBlock(
        String id,
        HoursKind kind,
        String title,
        UnitCode unit,
        Minutes minutes,
        int week,
        String about,
        Map<String, Integer> minimumCounts) {}
