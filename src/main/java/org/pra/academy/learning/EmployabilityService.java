package org.pra.academy.learning;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pra.academy.curriculum.EmployabilityModule;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in trainee's own work on employability modules. */
@Service
@Transactional
@PreAuthorize("hasRole('TRAINEE')")
public class EmployabilityService {

    private static final int LONGEST_ANSWER = 8_000;
    private final ProgrammeService programmes;
    private final ReadingRecords records;
    private final Worksheets worksheets;
    private final CurrentActor currentActor;
    private final Clock clock;

    EmployabilityService(
            ProgrammeService programmes,
            ReadingRecords records,
            Worksheets worksheets,
            CurrentActor currentActor,
            Clock clock) {
        this.programmes = programmes;
        this.records = records;
        this.worksheets = worksheets;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Stores an answer as it stands now and says when it was stored. */
    public Instant answer(String moduleId, String taskId, String answer) {
        EmployabilityModule module = module(moduleId);
        if (module.worksheet().stream().noneMatch(task -> task.id().equals(taskId))) {
            throw new CurrentActor.NotAllowed("There is no such task.");
        }
        if (answer.length() > LONGEST_ANSWER) {
            throw new IllegalArgumentException("An answer has up to 8,000 characters; this one has " + answer.length()
                    + ". Shorten it; what you wrote before is kept.");
        }
        Instant now = clock.instant();
        worksheets.write(currentActor.person(), module.id(), taskId, answer.strip(), now);
        return now;
    }

    /** The trainee's answers by task, each with what an instructor said of it. */
    @Transactional(readOnly = true)
    public Map<String, WorksheetAnswer> worksheet(String moduleId) {
        return worksheets.of(currentActor.person(), module(moduleId).id());
    }

    @Transactional(readOnly = true)
    public EmployabilityProgress progress(String moduleId) {
        EmployabilityModule module = module(moduleId);
        PersonId me = currentActor.person();
        return progress(
                module,
                records.progress(me, module.id()),
                worksheets.answered(me).getOrDefault(module.id(), 0));
    }

    /** Progress in every module that has its text, in two statements. */
    @Transactional(readOnly = true)
    public Map<String, EmployabilityProgress> all() {
        PersonId me = currentActor.person();
        Map<String, LectureProgress> lessons = records.all(me);
        Map<String, Integer> answered = worksheets.answered(me);
        Map<String, EmployabilityProgress> all = new LinkedHashMap<>();
        programmes
                .programme()
                .employability()
                .forEach(module -> all.put(
                        module.id(),
                        progress(
                                module,
                                lessons.getOrDefault(module.id(), LectureProgress.none(module.id())),
                                answered.getOrDefault(module.id(), 0))));
        return all;
    }

    private static EmployabilityProgress progress(EmployabilityModule module, LectureProgress lesson, int answered) {
        return new EmployabilityProgress(
                module.id(),
                answered,
                module.worksheet().size(),
                lesson,
                EmployabilityRules.check(module, lesson, answered));
    }

    private EmployabilityModule module(String id) {
        return programmes
                .programme()
                .employability(id)
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such module."));
    }
}
