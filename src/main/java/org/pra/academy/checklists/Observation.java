package org.pra.academy.checklists;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the assessor recorded on one line: the state, a measured value where one was taken, and words. */
public record Observation(LineState state, @Nullable BigDecimal measured, String note) {

    public static final Observation NONE = new Observation(LineState.OPEN, null, "");

    public static Observation of(LineState state) {
        return new Observation(state, null, "");
    }
}
