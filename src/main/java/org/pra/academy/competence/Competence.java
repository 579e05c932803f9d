package org.pra.academy.competence;

import java.util.List;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Percent;
import org.pra.academy.kernel.PersonId;

/** The decision on a trainee under one version of the pass rules: unit by unit, then the gates over all. */
public record Competence(PersonId trainee, String rulesVersion, List<UnitCompetence> units, Decision gates) {

    public boolean competent() {
        return gates.holds();
    }

    public int points() {
        return units.stream().mapToInt(UnitCompetence::points).sum();
    }

    public int maximum() {
        return units.stream().mapToInt(UnitCompetence::maximum).sum();
    }

    public Percent percent() {
        return Percent.of(points(), maximum());
    }
}
