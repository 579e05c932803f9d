package org.pra.academy.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pra.academy.certificates.CertificateRow;
import org.pra.academy.competence.Competence;
import org.pra.academy.competence.CompetencePaths;
import org.pra.academy.curriculum.Lecture;
import org.pra.academy.curriculum.Programme;
import org.pra.academy.exams.ExamPaths;
import org.pra.academy.exams.SittingOutcome;
import org.pra.academy.kernel.Decision;
import org.pra.academy.learning.LearningPaths;
import org.pra.academy.learning.LectureProgress;
import org.pra.academy.placements.PlacementPaths;
import org.pra.academy.scenarios.ScenarioCard;
import org.pra.academy.scenarios.ScenarioPaths;

/** Chooses the one next step, first rule that fits: a running paper, a begun lecture, the next lecture, a scenario, the logbook, the paper, the rest. */
final class NextStepRules {

    private static final int SCENARIO_MINUTES = 10;
    private static final int PAPER_MINUTES = 60;
    private static final int LOGBOOK_MINUTES = 2;

    private NextStepRules() {}

    static NextStep choose(
            Programme programme,
            Map<String, LectureProgress> progress,
            List<ScenarioCard> scenarios,
            Optional<SittingOutcome> paper,
            Decision maySit,
            Competence competence,
            List<CertificateRow> records) {
        if (!records.isEmpty()) {
            return new NextStep("desk.next.record", List.of(), 2, "my-record");
        }
        if (paper.filter(SittingOutcome.Running.class::isInstance).isPresent()) {
            return new NextStep("desk.next.paperRuns", List.of(), PAPER_MINUTES, ExamPaths.PAPER);
        }
        for (boolean begun : new boolean[] {true, false}) {
            for (Lecture lecture : programme.lectures()) {
                LectureProgress found = progress.get(lecture.id());
                if (lecture.complete() && (found != null) == begun && (found == null || !found.finished())) {
                    String key = begun ? "desk.next.lectureBegun" : "desk.next.lecture";
                    return new NextStep(
                            key,
                            List.of(lecture.id(), lecture.title(), String.valueOf(lecture.week())),
                            lecture.contact().value(),
                            LearningPaths.lecture(lecture.id()));
                }
            }
        }
        for (ScenarioCard scenario : scenarios) {
            if (!scenario.competentOnce()) {
                return new NextStep(
                        "desk.next.scenario",
                        List.of(scenario.id(), scenario.title()),
                        SCENARIO_MINUTES,
                        ScenarioPaths.scenario(scenario.id()));
            }
        }
        if (maySit.missing().stream().anyMatch(reason -> reason.rule().startsWith("logbook-"))) {
            return new NextStep("desk.next.logbook", List.of(), LOGBOOK_MINUTES, PlacementPaths.LOGBOOK);
        }
        if (maySit.holds() && paper.isEmpty()) {
            return new NextStep("desk.next.paper", List.of(), PAPER_MINUTES, ExamPaths.PAPER);
        }
        return new NextStep(
                competence.competent() ? "desk.next.wait" : "desk.next.standing",
                List.of(String.valueOf(competence.gates().missing().size())),
                5,
                CompetencePaths.STANDING);
    }
}
