package org.pra.academy.checklists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pra.academy.content.Faults;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Reason;
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

    public Marking mark(Checklist checklist, Checklist.Mode mode, Map<String, LineState> sheet) {
        return markSheet(checklist, mode, sheet);
    }

    /** Every line of the mode must count; one that does not means remediation, a critical one fails the sheet. */
    static Marking markSheet(Checklist checklist, Checklist.Mode mode, Map<String, LineState> sheet) {
        int points = 0;
        int maximum = 0;
        List<String> critical = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (Checklist.Line line : checklist.lines(mode)) {
            boolean counts = sheet.getOrDefault(line.id(), LineState.OPEN).counts();
            maximum += line.weight();
            points += counts ? line.weight() : 0;
            if (!counts) {
                String key = line.critical() ? "checklists.reason.criticalMissed" : "checklists.reason.missed";
                reasons.add(
                        Reason.missing(checklist.id() + " " + line.id(), key, line.id(), line.text(), line.target()));
                if (line.critical()) {
                    critical.add(line.id());
                }
            }
        }
        if (reasons.isEmpty()) {
            reasons.add(Reason.met(checklist.id(), "checklists.reason.complete", maximum));
        }
        return new Marking(points, maximum, critical, new Decision(reasons));
    }
}
