package org.pra.academy.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.pra.academy.content.Faults;
import org.pra.academy.curriculum.ProgrammeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Answers "am I eligible?" for anybody, from the published entry routes. */
@Service
@PreAuthorize("permitAll()")
public class EligibilityService {

    private final EntryRules rules;
    private final Clock clock;

    EligibilityService(ProgrammeService programmes, Clock clock) {
        Faults faults = new Faults();
        this.rules = EntryRules.read(programmes.files(), faults);
        faults.refuseIfAny();
        this.clock = clock;
    }

    public EligibilityReport check(Profile profile) {
        return rules.check(profile, LocalDate.now(clock));
    }

    /** Kinds of work that count as relevant. */
    public List<String> relevantWork() {
        return rules.relevantWork();
    }
}
