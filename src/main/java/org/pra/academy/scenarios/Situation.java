package org.pra.academy.scenarios;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a conversation stands: the place, the values of the variables, what happened so far as far as a condition asks, what is still to
 * come, and the minutes gone by. {@code end} names the ending once it is over.
 */
record Situation(
        int beat,
        int back,
        List<Integer> values,
        long facts,
        List<Pending> pending,
        int minutes,
        @Nullable String end) {

    static final int NOWHERE = -1;

    /** A delayed effect on its way; {@code turns} counts down, and is 0 when it waits for a beat. */
    record Pending(Script.Later later, int turns) {}

    boolean over() {
        return end != null;
    }

    Situation with(List<Script.Change> changes, Script script) {
        List<Integer> changed = new ArrayList<>(values);
        for (Script.Change change : changes) {
            Script.Variable variable = script.variables().get(change.index());
            changed.set(
                    change.index(),
                    Math.clamp(changed.get(change.index()) + change.by(), variable.from(), variable.to()));
        }
        return new Situation(beat, back, List.copyOf(changed), facts, pending, minutes, end);
    }

    Situation withFacts(long more) {
        return new Situation(beat, back, values, facts | more, pending, minutes, end);
    }

    Situation withPending(List<Pending> others) {
        return new Situation(beat, back, values, facts, List.copyOf(others), minutes, end);
    }

    Situation later(int more) {
        return new Situation(beat, back, values, facts, pending, minutes + more, end);
    }

    Situation at(int place, int returnTo) {
        return new Situation(place, returnTo, values, facts, pending, minutes, end);
    }

    Situation ended(String ending) {
        return new Situation(NOWHERE, NOWHERE, values, facts, List.of(), minutes, ending);
    }
}
