package org.pra.academy.competence;

import org.pra.academy.batches.PresenceService;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.curriculum.PerEdition;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.exams.ExamService;
import org.pra.academy.hours.HoursService;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.pra.academy.placements.PlacementResults;
import org.pra.academy.practicals.MarkService;
import org.pra.academy.practicals.PracticalResults;
import org.pra.academy.scenarios.ScenarioService;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on competence from all evidence, always with every gate and reason. */
@Service
@Transactional(readOnly = true)
public class CompetenceService {

    private final PerEdition<PassRules> rules;
    private final ProgrammeService programmes;
    private final ExamService exams;
    private final MarkService marks;
    private final PracticalResults practicals;
    private final ScenarioService scenarios;
    private final HoursService hours;
    private final PresenceService presence;
    private final PlacementResults placements;
    private final CurrentActor currentActor;

    CompetenceService(
            ProgrammeService programmes,
            @Lazy ExamService exams,
            MarkService marks,
            PracticalResults practicals,
            ScenarioService scenarios,
            HoursService hours,
            PresenceService presence,
            PlacementResults placements,
            CurrentActor currentActor) {
        this.rules = programmes.reading(PassRules::read);
        this.programmes = programmes;
        this.exams = exams;
        this.marks = marks;
        this.practicals = practicals;
        this.scenarios = scenarios;
        this.hours = hours;
        this.presence = presence;
        this.placements = placements;
        this.currentActor = currentActor;
    }

    /** A trainee's own standing; instructors and administrators see everybody's. */
    @PreAuthorize("isAuthenticated()")
    public Competence standing(PersonId trainee) {
        currentActor.requireSelfOr(trainee, Role.INSTRUCTOR, Role.ADMINISTRATOR);
        return decide(trainee);
    }

    /** The decision as it is now, for services that act on it inside their own transaction. */
    @CalledByServices
    public Competence decide(PersonId trainee) {
        EvidenceOf evidence = new EvidenceOf(
                exams.latestResult(trainee),
                marks.latest(trainee),
                practicals.of(trainee),
                scenarios.results(trainee),
                hours.sums(trainee),
                presence.share(trainee),
                placements.of(trainee));
        return new CompetenceRules(rules.of(trainee), programmes.programme(trainee)).decide(trainee, evidence);
    }

    /** Checks the pass rules of a candidate programme; answers with every fault. */
    @PreAuthorize("permitAll()")
    public static Faults check(ContentTree candidate) {
        Faults faults = new Faults();
        PassRules.read(candidate, faults);
        return faults;
    }
}
