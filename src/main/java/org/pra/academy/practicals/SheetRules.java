package org.pra.academy.practicals;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.LineState;
import org.pra.academy.checklists.Measure;
import org.pra.academy.checklists.Observation;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Reason;

/** What a sheet takes, and when it is complete enough to be graded. */
final class SheetRules {

    private static final BigDecimal MOST = new BigDecimal("9999.99");

    private SheetRules() {}

    static Decision complete(Sheet sheet) {
        long open = sheet.checklist().lines(sheet.mode()).stream()
                .filter(line -> open(line, sheet.filled().line(line.id())))
                .count();
        long contradictions = sheet.state().contradictions().size();
        return Decision.of(
                new Reason(
                        "no-contradiction",
                        contradictions == 0,
                        "practicals.reason.contradictions",
                        List.of(String.valueOf(contradictions))),
                new Reason("not-closed", sheet.closed() == null, "practicals.reason.closed", List.of()),
                new Reason("all-lines-judged", open == 0, "practicals.reason.lines", List.of(String.valueOf(open))),
                new Reason("global-rating", sheet.rating() != null, "practicals.reason.rating", List.of()));
    }

    private static boolean open(Checklist.Line line, Observation seen) {
        return seen.state() == LineState.OPEN
                || (line.measure() != null
                        && line.measure().kind() == Measure.Kind.LEVEL
                        && seen.state().counts()
                        && seen.measured() == null);
    }

    static Checklist.Line line(Sheet sheet, String id) {
        return line(sheet.checklist(), sheet.mode(), id);
    }

    private static Checklist.Line line(Checklist checklist, Checklist.Mode mode, String id) {
        return checklist
                .line(mode, id)
                .orElseThrow(() -> new IllegalArgumentException("There is no line " + id + " on this sheet."));
    }

    /** Why an entry cannot be what it says it is; empty when it can. The sheet it stands on shows the lines. */
    static String fault(Checklist checklist, Checklist.Mode mode, Operation operation) {
        if (operation.value().length() > operation.kind().longest()) {
            return "The entry is longer than " + operation.kind().longest() + " characters.";
        }
        try {
            switch (operation.kind()) {
                case STATE -> {
                    line(checklist, mode, operation.line());
                    LineState.valueOf(operation.value());
                }
                case MEASURE -> requireMeasurable(line(checklist, mode, operation.line()), number(operation.value()));
                case NOTE -> line(checklist, mode, operation.line());
                case RATING -> {
                    if (!operation.value().isEmpty()) {
                        GlobalRating.valueOf(operation.value());
                    }
                }
                case RESPECT -> {
                    if (!operation.value().matches("[1-4]?")) {
                        return "The standardised person gives 1 to 4.";
                    }
                }
                case SIGN -> {
                    if (!List.of(Operation.TRAINEE, Operation.ASSESSOR).contains(operation.line())) {
                        return "A sheet is signed by its trainee and its assessor.";
                    }
                }
                case WORDS, CLOCK -> {
                    return "";
                }
            }
            return "";
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static @Nullable BigDecimal number(String value) {
        if (!value.isEmpty() && !value.matches("\\d{1,4}(\\.\\d{1,2})?")) {
            throw new IllegalArgumentException("Give a value from 0 to 9999.99 with at most two decimals.");
        }
        return value.isEmpty() ? null : new BigDecimal(value);
    }

    static void requireMeasurable(Checklist.Line line, @Nullable BigDecimal measured) {
        if (measured == null) {
            return;
        }
        if (line.measure() == null) {
            throw new IllegalArgumentException("Nothing is measured on line " + line.id() + ".");
        }
        if (line.measure().kind() == Measure.Kind.LEVEL
                && (measured.stripTrailingZeros().scale() > 0
                        || (line.measure().max() != null
                                && measured.compareTo(line.measure().max()) > 0))) {
            throw new IllegalArgumentException("The level of line " + line.id() + " is a whole number of its scale.");
        }
        if (measured.signum() < 0
                || measured.compareTo(MOST) > 0
                || measured.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("Give a value from 0 to 9999.99 with at most two decimals.");
        }
    }
}
