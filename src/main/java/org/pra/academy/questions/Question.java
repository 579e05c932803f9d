package org.pra.academy.questions;

import java.util.List;
import org.pra.academy.kernel.UnitCode;

/** A single-best-answer item with four options and a rationale for each. Its id never changes. */
public record Question(
        String id, UnitCode unit, String statement, Level level, String stem, List<Option> options, String source) {

    /** What the item asks of the mind. */
    public enum Level {
        RECALL,
        APPLY,
        JUDGE
    }

    public record Option(String text, boolean correct, String why) {}

    public int correct() {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).correct()) {
                return i;
            }
        }
        throw new IllegalStateException("Item " + id + " passed the lint without a correct option");
    }
}
