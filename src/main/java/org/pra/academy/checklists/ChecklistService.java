package org.pra.academy.checklists;

import java.util.List;
import java.util.Optional;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.curriculum.PerEdition;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.kernel.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The published sheets, and the marking of a filled one. */
@Service
@PreAuthorize("permitAll()")
public class ChecklistService {

    private final PerEdition<List<Checklist>> checklists;

    ChecklistService(ProgrammeService programmes) {
        checklists = programmes.reading((files, faults) -> new ChecklistReader(files, faults).all());
    }

    public List<Checklist> all() {
        return checklists.get();
    }

    public Optional<Checklist> checklist(String id) {
        return among(checklists.get(), id);
    }

    /** The sheet a trainee is graded on, whoever grades. */
    public Optional<Checklist> checklist(PersonId trainee, String id) {
        return among(checklists.of(trainee), id);
    }

    private static Optional<Checklist> among(List<Checklist> checklists, String id) {
        return checklists.stream()
                .filter(checklist -> checklist.id().equals(id))
                .findFirst();
    }

    /** Checks the sheets of a candidate programme; answers with every fault. */
    public static Faults check(ContentTree candidate) {
        Faults faults = new Faults();
        new ChecklistReader(candidate, faults).all();
        return faults;
    }

    /** Marks against the given text of the sheet, which may be an earlier one than today's. */
    public Marking mark(Checklist checklist, FilledSheet sheet) {
        return MarkingRules.mark(checklist, sheet);
    }
}
