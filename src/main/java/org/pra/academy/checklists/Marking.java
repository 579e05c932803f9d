package org.pra.academy.checklists;

import java.util.List;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Percent;

/** A filled sheet marked: points out of the maximum, critical lines missed, and the reasons line by line. */
public record Marking(int points, int maximum, List<String> criticalMissed, Decision decision) {

    public boolean passed() {
        return decision.holds();
    }

    public Percent percent() {
        return Percent.of(points, maximum);
    }
}
