package org.pra.academy.checklists;

import java.util.List;
import java.util.Optional;
import org.pra.academy.content.Faults;
import org.pra.academy.curriculum.ProgrammeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The published sheets, and the marking of a filled one. */
@Service
@PreAuthorize("permitAll()")
public class ChecklistService {

    private final List<Checklist> checklists;

    ChecklistService(ProgrammeService programmes) {
        Faults faults = new Faults();
        checklists = new ChecklistReader(programmes.files(), faults).all();
        faults.refuseIfAny();
    }

    public List<Checklist> all() {
        return checklists;
    }

    public Optional<Checklist> checklist(String id) {
        return checklists.stream()
                .filter(checklist -> checklist.id().equals(id))
                .findFirst();
    }

    /** Marks against the given text of the sheet, which may be an earlier one than today's. */
    public Marking mark(Checklist checklist, FilledSheet sheet) {
        return MarkingRules.mark(checklist, sheet);
    }
}
