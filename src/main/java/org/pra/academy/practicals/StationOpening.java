package org.pra.academy.practicals;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Sheets that a device opened, and whether an entry fits the text of its sheet. */
@Component
class StationOpening {

    private final PracticalAttempts attempts;
    private final ChecklistVersions versions;
    private final PersonNames names;

    StationOpening(PracticalAttempts attempts, ChecklistVersions versions, PersonNames names) {
        this.attempts = attempts;
        this.versions = versions;
        this.names = names;
    }

    /** Opens those not open yet; answers why the others cannot be. */
    Map<UUID, String> open(List<Delivery.Opening> openings, PersonId me, Instant now) {
        Map<UUID, String> refused = new HashMap<>();
        for (Delivery.Opening opening : openings) {
            PracticalAttempt known = attempts.findById(opening.sheet()).orElse(null);
            if (known != null) {
                if (!known.assessor().equals(me)) {
                    refused.put(opening.sheet(), "This sheet is somebody else's.");
                }
                continue;
            }
            String fault = fault(opening, me);
            if (!fault.isEmpty()) {
                refused.put(opening.sheet(), fault);
                continue;
            }
            Checklist checklist =
                    versions.known(opening.checklist(), opening.digest()).orElseThrow();
            versions.keep(checklist, now);
            attempts.save(new PracticalAttempt(
                    opening.sheet(),
                    new PersonId(opening.trainee()),
                    me,
                    checklist,
                    checklist.mode(opening.mode()).orElseThrow(),
                    now));
        }
        return refused;
    }

    String fault(PracticalAttempt attempt, Operation operation) {
        Checklist checklist = versions.pinned(attempt.checklist(), attempt.digest());
        return SheetRules.fault(checklist, checklist.mode(attempt.mode()).orElseThrow(), operation);
    }

    private String fault(Delivery.Opening opening, PersonId me) {
        PersonId trainee = new PersonId(opening.trainee());
        if (trainee.equals(me)) {
            return "Nobody grades themselves.";
        }
        if (names.of(List.of(trainee)).isEmpty()) {
            return "There is no such trainee.";
        }
        return versions.known(opening.checklist(), opening.digest())
                .filter(checklist -> checklist.mode(opening.mode()).isPresent())
                .map(checklist -> "")
                .orElse("There is no such checklist.");
    }
}
