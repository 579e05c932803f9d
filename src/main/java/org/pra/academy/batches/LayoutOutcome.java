package org.pra.academy.batches;

import org.pra.academy.kernel.Minutes;

/** What came of laying out a timetable. */
public sealed interface LayoutOutcome {

    /** {@code waiting} sessions found no place within the weeks of the plan; they are listed and keep their minutes. */
    record LaidOut(int sessions, Minutes minutes, int waiting) implements LayoutOutcome {}

    /** The batch has its timetable already; sessions are moved one by one. */
    record LaidOutBefore() implements LayoutOutcome {}
}
