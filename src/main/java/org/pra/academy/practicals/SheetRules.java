package org.pra.academy.practicals;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.LineState;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Reason;

/** What a sheet takes, and when it is complete enough to be graded. */
final class SheetRules {

    private static final BigDecimal MOST = new BigDecimal("9999.99");

    private SheetRules() {}

    static Decision complete(Sheet sheet) {
        long open = sheet.checklist().lines(sheet.mode()).stream()
                .filter(line -> sheet.filled().line(line.id()).state() == LineState.OPEN)
                .count();
        return Decision.of(
                new Reason("all-lines-judged", open == 0, "practicals.reason.lines", List.of(String.valueOf(open))),
                new Reason("global-rating", sheet.rating() != null, "practicals.reason.rating", List.of()));
    }

    static Checklist.Line line(Sheet sheet, String id) {
        return sheet.checklist()
                .line(sheet.mode(), id)
                .orElseThrow(() -> new IllegalArgumentException("There is no line " + id + " on this sheet."));
    }

    static void requireMeasurable(Checklist.Line line, @Nullable BigDecimal measured) {
        if (measured == null) {
            return;
        }
        if (line.measure() == null) {
            throw new IllegalArgumentException("Nothing is measured on line " + line.id() + ".");
        }
        if (measured.signum() < 0
                || measured.compareTo(MOST) > 0
                || measured.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("Give a value from 0 to 9999.99 with at most two decimals.");
        }
    }
}
