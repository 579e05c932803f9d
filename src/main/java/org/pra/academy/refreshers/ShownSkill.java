package org.pra.academy.refreshers;

import java.time.LocalDate;
import java.util.List;
import org.pra.academy.kernel.PersonId;

/** The days on which a skill was shown or tried and not shown, in order. */
record ShownSkill(PersonId trainee, SkillKind kind, String item, List<Day> days) {

    ShownSkill {
        days = List.copyOf(days);
    }

    record Day(LocalDate on, boolean shown) {}
}
