package org.pra.academy.competence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pra.academy.batches.PresenceService;
import org.pra.academy.curriculum.Lecture;
import org.pra.academy.curriculum.PerEdition;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.exams.EntryGate;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Reason;
import org.pra.academy.learning.LearningService;
import org.pra.academy.learning.LectureProgress;
import org.pra.academy.placements.PlacementResults;
import org.pra.academy.scenarios.ScenarioService;
import org.springframework.stereotype.Component;

/** Who may sit the theory paper: every complete lecture finished, every entry scenario played to its end, enough attended, the logbook far enough. */
@Component
class TheoryEntry implements EntryGate {

    private final PerEdition<PassRules> rules;
    private final ProgrammeService programmes;
    private final LearningService learning;
    private final ScenarioService scenarios;
    private final PresenceService presence;
    private final PlacementResults placements;

    TheoryEntry(
            ProgrammeService programmes,
            LearningService learning,
            ScenarioService scenarios,
            PresenceService presence,
            PlacementResults placements) {
        this.rules = programmes.reading(PassRules::read);
        this.programmes = programmes;
        this.learning = learning;
        this.scenarios = scenarios;
        this.presence = presence;
        this.placements = placements;
    }

    @Override
    public Decision maySit(PersonId trainee, String blueprintId) {
        PassRules rules = this.rules.of(trainee);
        Map<String, LectureProgress> progress = learning.progressOf(trainee);
        List<Reason> reasons = new ArrayList<>();
        for (Lecture lecture : programmes.programme(trainee).lectures()) {
            if (lecture.complete()) {
                LectureProgress found = progress.get(lecture.id());
                boolean finished = found != null && found.finished();
                reasons.add(reason(
                        finished,
                        "lecture-" + lecture.id(),
                        "competence.entry.lecture",
                        lecture.id(),
                        lecture.title()));
            }
        }
        for (String scenario : rules.entryScenarios()) {
            boolean played = scenarios.results(trainee).stream()
                    .anyMatch(run -> run.scenario().equals(scenario));
            reasons.add(reason(played, "scenario-" + scenario, "competence.entry.scenario", scenario));
        }
        if (rules.entryAttendance()) {
            reasons.add(AttendanceReason.of(presence.share(trainee)));
        }
        reasons.addAll(LogbookRules.counts(placements.of(trainee), rules.logbook()));
        return new Decision(reasons);
    }

    private static Reason reason(boolean met, String rule, String key, Object... args) {
        return met ? Reason.met(rule, key, args) : Reason.missing(rule, key, args);
    }
}
