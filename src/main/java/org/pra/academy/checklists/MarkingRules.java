package org.pra.academy.checklists;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Reason;

/**
 * Every line of the mode must count; one that does not means remediation, a critical one fails the sheet. Where a sheet has pass points,
 * those and the critical lines decide, and the other lines are only told.
 */
final class MarkingRules {

    private MarkingRules() {}

    static Marking mark(Checklist checklist, FilledSheet sheet) {
        int points = 0;
        int maximum = 0;
        List<String> critical = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        Integer wanted = checklist.passPoints();
        for (Checklist.Line line : checklist.lines(sheet.mode())) {
            maximum += line.maximum();
            Observation seen = sheet.line(line.id());
            int earned = earned(line, seen);
            points += earned;
            boolean within = within(line, seen);
            if (seen.state().counts() && within) {
                continue;
            }
            Reason missed = missed(checklist, line, seen, within);
            boolean decides = wanted == null || line.critical() || (!within && level(line));
            reasons.add(decides ? missed : new Reason(missed.rule(), true, missed.key(), missed.args()));
            if (line.critical()) {
                critical.add(line.id());
            }
        }
        if (wanted != null) {
            reasons.add(new Reason(
                    checklist.id() + " points",
                    points >= wanted,
                    "checklists.reason.points",
                    List.of(String.valueOf(points), String.valueOf(maximum), String.valueOf(wanted))));
        } else if (reasons.isEmpty()) {
            reasons.add(Reason.met(checklist.id(), "checklists.reason.complete", maximum));
        }
        return new Marking(points, maximum, List.copyOf(critical), new Decision(reasons));
    }

    private static int earned(Checklist.Line line, Observation seen) {
        if (!seen.state().counts()) {
            return 0;
        }
        if (level(line)) {
            BigDecimal measured = seen.measured();
            return measured == null ? 0 : line.weight() * measured.intValue();
        }
        return within(line, seen) ? line.weight() : 0;
    }

    private static boolean level(Checklist.Line line) {
        return line.measure() != null && line.measure().kind() == Measure.Kind.LEVEL;
    }

    private static boolean within(Checklist.Line line, Observation seen) {
        Measure measure = line.measure();
        BigDecimal measured = seen.measured();
        if (measure == null || measured == null) {
            return !level(line);
        }
        return measure.allows(measured);
    }

    private static Reason missed(Checklist checklist, Checklist.Line line, Observation seen, boolean within) {
        String rule = checklist.id() + " " + line.id();
        Measure measure = line.measure();
        BigDecimal measured = seen.measured();
        if (level(line)) {
            return Reason.missing(
                    rule,
                    "checklists.reason.level",
                    line.id(),
                    line.text(),
                    measured == null ? "–" : measured.toPlainString(),
                    measure == null ? "" : measure.bounds());
        }
        if (!within && seen.state().counts() && measure != null && measured != null) {
            String key = line.critical() ? "checklists.reason.criticalOutside" : "checklists.reason.outside";
            return Reason.missing(rule, key, line.id(), line.text(), measured.toPlainString(), measure.bounds());
        }
        String key = line.critical() ? "checklists.reason.criticalMissed" : "checklists.reason.missed";
        return Reason.missing(rule, key, line.id(), line.text(), line.target());
    }
}
