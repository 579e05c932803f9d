package org.pra.academy.checklists;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What can be measured on a line. With bounds, a value outside them means the line does not count; without, it is only noted. */
public record Measure(
        Kind kind,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Tap tap,
        int count) {

    /** A clock on the sheet that measures it: a run of {@code count} compressions, or the pause between two runs. */
    public enum Tap {
        COMPRESSIONS,
        PAUSE
    }

    public enum Kind {
        SECONDS,
        COUNT,
        RATE,
        CM,
        /** A judgement from 0 to {@code max}; the points of the line. {@code min} is the least that is acceptable. */
        LEVEL
    }

    public boolean allows(BigDecimal value) {
        return (min == null || value.compareTo(min) >= 0) && (max == null || value.compareTo(max) <= 0);
    }

    /** The bounds as people read them: {@code 15 – 18}, {@code ≤ 30}; a dash when there are none. */
    public String bounds() {
        if (min == null) {
            return max == null ? "–" : "≤ " + max.toPlainString();
        }
        return max == null ? "≥ " + min.toPlainString() : min.toPlainString() + " – " + max.toPlainString();
    }
}
