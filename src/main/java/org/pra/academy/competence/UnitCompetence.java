package org.pra.academy.competence;

import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Percent;
import org.pra.academy.kernel.UnitCode;

/** What is shown for one unit: points by part (null where nothing is shown yet), and the decision with its reasons. */
public record UnitCompetence(
        UnitCode unit,
        String title,
        @Nullable Integer theory,
        @Nullable Integer practical,
        @Nullable Integer viva,
        @Nullable Integer ojt,
        int points,
        int maximum,
        Decision decision) {

    public Percent percent() {
        return Percent.of(points, maximum);
    }

    /** A from 85, B from 75, C from 70, else D; never printed without the marks. */
    public String grade() {
        return percent().reaches(Percent.of(85))
                ? "A"
                : percent().reaches(Percent.of(75)) ? "B" : percent().reaches(Percent.of(70)) ? "C" : "D";
    }
}
