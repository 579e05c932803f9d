package org.pra.academy.competence;

import java.util.List;
import java.util.Optional;
import org.pra.academy.batches.AttendanceShare;
import org.pra.academy.exams.PaperResult;
import org.pra.academy.hours.HoursTotal;
import org.pra.academy.kernel.UnitCode;
import org.pra.academy.placements.BlockProgress;
import org.pra.academy.practicals.MarkComponent;
import org.pra.academy.practicals.PracticalResult;
import org.pra.academy.practicals.UnitMark;
import org.pra.academy.scenarios.ScenarioResult;

/** Everything a decision may rest on, gathered once. */
record EvidenceOf(
        Optional<PaperResult> paper,
        List<UnitMark> marks,
        List<PracticalResult> sheets,
        List<ScenarioResult> scenarios,
        List<HoursTotal> hours,
        AttendanceShare attendance,
        List<BlockProgress> logbook) {

    Optional<Integer> mark(UnitCode unit, MarkComponent component) {
        return marks.stream()
                .filter(mark -> mark.unit().equals(unit) && mark.component() == component)
                .map(UnitMark::points)
                .findFirst();
    }

    /** The latest sheet of a checklist: what somebody can do now counts, not what they once could. */
    Optional<PracticalResult> latestSheet(String checklist) {
        return sheets.stream()
                .filter(sheet -> sheet.checklist().equals(checklist))
                .reduce((earlier, later) -> later);
    }

    boolean competentIn(String scenario) {
        return scenarios.stream().anyMatch(run -> run.scenario().equals(scenario) && run.competent());
    }

    int recordedMinutes() {
        return hours.stream().mapToInt(total -> total.recorded().value()).sum();
    }

    /** The blocks of on-the-job training that belong to a unit; some units have none. */
    List<BlockProgress> logbook(UnitCode unit) {
        return logbook.stream()
                .filter(block -> block.block().unit().equals(unit))
                .toList();
    }
}
