package org.pra.academy;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.pra.academy.batches.TimetableService;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Fault;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.frontdesk.FrontDeskService;
import org.pra.academy.questions.QuestionBank;
import org.pra.academy.scenarios.ScenarioService;

/** Holds a programme against the rules of every module that reads it. */
final class ProgrammeLint {

    private ProgrammeLint() {}

    static List<Fault> faults(ContentTree programme) {
        return Stream.of(
                        ProgrammeService.check(programme),
                        QuestionBank.check(programme),
                        ScenarioService.check(programme),
                        FrontDeskService.check(programme),
                        TimetableService.check(programme))
                .flatMap(found -> found.list().stream())
                .toList();
    }

    /** Prints every fault of the folder, one a line; answers 0 when there is none and 1 otherwise. */
    static int run(Path folder, PrintStream out) {
        List<Fault> faults = faults(ContentTree.folder(folder));
        faults.forEach(out::println);
        out.println(faults.isEmpty() ? "No fault in " + folder + "." : faults.size() + " fault(s) in " + folder + ".");
        return faults.isEmpty() ? 0 : 1;
    }
}
