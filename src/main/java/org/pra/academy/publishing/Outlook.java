package org.pra.academy.publishing;

import java.util.List;
import org.pra.academy.content.Fault;

/** What publishing a draft would do, change by change, with the choices made so far; and why the choices do not fit, where they do not. */
public record Outlook(
        Draft draft, int current, int inProgress, List<Line> lines, List<Fault> misfits, List<String> takenBack) {

    /** A change with the trainees in progress whose text would become another by it. */
    public record Line(Change change, Policy policy, int touched, int begun, int finished) {}

    /** Another version was published since; the draft is still held against the older one. */
    public boolean overtaken() {
        return draft.open() && draft.base() != current;
    }

    public boolean publishable() {
        return draft.open() && draft.faults().isEmpty() && misfits.isEmpty() && !lines.isEmpty() && !overtaken();
    }
}
