package org.pra.academy.refreshers;

import java.time.LocalDate;

/**
 * A skill that somebody has shown. {@code due} is the day from which it should be shown again, {@code days} after it was last shown;
 * where a later sheet was not passed it is that day.
 */
public record Skill(
        SkillKind kind, String item, String title, LocalDate shown, LocalDate due, int days, State state, String why) {

    /** Within {@value RefreshRules#SOON} days of its day a skill is due soon. */
    public enum State {
        FRESH,
        SOON,
        DUE,
        /** The latest sheet was not passed. */
        MISSED
    }

    /** Whether it should be shown again now. */
    public boolean wanted() {
        return state == State.DUE || state == State.MISSED;
    }
}
