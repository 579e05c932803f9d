package org.pra.academy.checklists;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Reason;

/** Every line of the mode must count; one that does not means remediation, a critical one fails the sheet. */
final class MarkingRules {

    private MarkingRules() {}

    static Marking mark(Checklist checklist, FilledSheet sheet) {
        int points = 0;
        int maximum = 0;
        List<String> critical = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (Checklist.Line line : checklist.lines(sheet.mode())) {
            maximum += line.weight();
            Observation seen = sheet.line(line.id());
            boolean within = within(line, seen);
            if (seen.state().counts() && within) {
                points += line.weight();
                continue;
            }
            reasons.add(missed(checklist, line, seen, within));
            if (line.critical()) {
                critical.add(line.id());
            }
        }
        if (reasons.isEmpty()) {
            reasons.add(Reason.met(checklist.id(), "checklists.reason.complete", maximum));
        }
        return new Marking(points, maximum, List.copyOf(critical), new Decision(reasons));
    }

    private static boolean within(Checklist.Line line, Observation seen) {
        Measure measure = line.measure();
        BigDecimal measured = seen.measured();
        return measure == null || measured == null || measure.allows(measured);
    }

    private static Reason missed(Checklist checklist, Checklist.Line line, Observation seen, boolean within) {
        String rule = checklist.id() + " " + line.id();
        Measure measure = line.measure();
        BigDecimal measured = seen.measured();
        if (!within && seen.state().counts() && measure != null && measured != null) {
            String key = line.critical() ? "checklists.reason.criticalOutside" : "checklists.reason.outside";
            return Reason.missing(rule, key, line.id(), line.text(), measured.toPlainString(), measure.bounds());
        }
        String key = line.critical() ? "checklists.reason.criticalMissed" : "checklists.reason.missed";
        return Reason.missing(rule, key, line.id(), line.text(), line.target());
    }
}
