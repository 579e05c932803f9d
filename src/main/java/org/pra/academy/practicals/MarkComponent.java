package org.pra.academy.practicals;

import org.pra.academy.curriculum.Unit;

/** The parts of a unit's marks that people give; theory comes from the paper, except in the employability unit. */
public enum MarkComponent {
    THEORY,
    PRACTICAL,
    VIVA,
    OJT;

    /** The most a unit gives for this part. */
    public int maximum(Unit.Marks marks) {
        return switch (this) {
            case THEORY -> marks.theory();
            case PRACTICAL -> marks.practical();
            case VIVA -> marks.viva();
            case OJT -> marks.ojt();
        };
    }
}
