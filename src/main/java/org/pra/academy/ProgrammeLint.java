package org.pra.academy;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pra.academy.batches.TimetableService;
import org.pra.academy.checklists.ChecklistService;
import org.pra.academy.competence.CompetenceService;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Fault;
import org.pra.academy.content.Faults;
import org.pra.academy.curriculum.ProgrammeChecks;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.drills.DrillBoard;
import org.pra.academy.eligibility.EligibilityService;
import org.pra.academy.exams.ExamService;
import org.pra.academy.frontdesk.FrontDeskService;
import org.pra.academy.questions.QuestionBank;
import org.pra.academy.refreshers.RefresherService;
import org.pra.academy.scenarios.ScenarioService;
import org.springframework.stereotype.Component;

/** Holds a programme against the rules of every module that reads it. */
@Component
final class ProgrammeLint implements ProgrammeChecks {

    private static final List<Function<ContentTree, Faults>> CHECKS = List.of(
            ProgrammeService::check,
            QuestionBank::check,
            ScenarioService::check,
            DrillBoard::check,
            FrontDeskService::check,
            ChecklistService::check,
            EligibilityService::check,
            ExamService::check,
            CompetenceService::check,
            TimetableService::check,
            RefresherService::check);

    @Override
    public List<Fault> of(ContentTree candidate) {
        return faults(candidate);
    }

    static List<Fault> faults(ContentTree programme) {
        return CHECKS.stream()
                .flatMap(check -> check(check, programme))
                .distinct()
                .sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line))
                .toList();
    }

    /** A value so wrong that its module cannot go on reading is a fault too, and hides none that other modules find. */
    private static Stream<Fault> check(Function<ContentTree, Faults> check, ContentTree programme) {
        try {
            return check.apply(programme).list().stream();
        } catch (IllegalArgumentException | IllegalStateException | NoSuchElementException | DateTimeException e) {
            return Stream.of(new Fault("programme.yaml", 1, "unreadable", "Reading stopped at: " + e.getMessage()));
        }
    }

    /** Prints every fault of the folder, one a line; answers 0 when there is none and 1 otherwise. */
    static int run(Path folder, PrintStream out) {
        List<Fault> faults = faults(ContentTree.folder(folder));
        faults.forEach(out::println);
        out.println(faults.isEmpty() ? "No fault in " + folder + "." : faults.size() + " fault(s) in " + folder + ".");
        return faults.isEmpty() ? 0 : 1;
    }
}
