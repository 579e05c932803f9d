package org.pra.academy.frontdesk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Percent;
import org.pra.academy.kernel.Reason;

/**
 * The marking of an exercise: a pure function of the hospital after its last act. Lines of a group share its points equally; a critical
 * fail is never averaged away.
 */
record Grade(List<Line> lines, List<Task.Fail> criticals, List<Task.Fail> traps, Percent score, Decision decision) {

    record Line(Task.Group group, Task.Mark mark, boolean met, String given) {}

    static Grade of(Hospital hospital, int pass) {
        Task task = hospital.task();
        List<Line> lines = new ArrayList<>();
        BigDecimal points = BigDecimal.ZERO;
        for (Task.Group group : task.scoring()) {
            BigDecimal worth = BigDecimal.valueOf(group.points())
                    .divide(BigDecimal.valueOf(Math.max(1, group.lines().size())), MathContext.DECIMAL64);
            for (Task.Mark mark : group.lines()) {
                boolean met = mark.when().holds(hospital);
                lines.add(new Line(
                        group,
                        mark,
                        met,
                        mark.field().map(field -> given(hospital, field)).orElse("")));
                points = met ? points.add(worth) : points;
            }
        }
        BigDecimal most = BigDecimal.valueOf(task.points());
        Percent score = Percent.of(points.round(new MathContext(12)).min(most), most);
        List<Task.Fail> criticals = fallen(task.criticals(), hospital);
        return new Grade(
                lines, criticals, fallen(task.traps(), hospital), score, decision(score, Percent.of(pass), criticals));
    }

    private static List<Task.Fail> fallen(List<Task.Fail> fails, Hospital hospital) {
        return fails.stream().filter(fail -> fail.when().holds(hospital)).toList();
    }

    private static String given(Hospital hospital, String address) {
        int dot = address.indexOf('.');
        return hospital.saved(address.substring(0, dot))
                .map(values -> values.getOrDefault(address.substring(dot + 1), ""))
                .orElse("");
    }

    private static Decision decision(Percent score, Percent pass, List<Task.Fail> criticals) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(
                score.reaches(pass)
                        ? Reason.met("desk-score", "frontdesk.reason.score", score, pass)
                        : Reason.missing("desk-score", "frontdesk.reason.score", score, pass));
        criticals.forEach(fail ->
                reasons.add(Reason.missing("critical-" + fail.id(), "frontdesk.reason.critical", fail.because())));
        return new Decision(reasons);
    }
}
