package org.pra.academy.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.pra.academy.content.ContentTree;
import org.pra.academy.content.Faults;
import org.pra.academy.curriculum.PerEdition;
import org.pra.academy.curriculum.ProgrammeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Answers "am I eligible?" for anybody, from the published entry routes. */
@Service
@PreAuthorize("permitAll()")
public class EligibilityService {

    private final PerEdition<EntryRules> rules;
    private final Clock clock;

    EligibilityService(ProgrammeService programmes, Clock clock) {
        this.rules = programmes.reading(EntryRules::read);
        this.clock = clock;
    }

    public EligibilityReport check(Profile profile) {
        return rules.published().check(profile, LocalDate.now(clock));
    }

    /** Kinds of work that count as relevant. */
    public List<String> relevantWork() {
        return rules.published().relevantWork();
    }

    /** Checks the entry routes of a candidate programme; answers with every fault. */
    public static Faults check(ContentTree candidate) {
        Faults faults = new Faults();
        EntryRules.read(candidate, faults);
        return faults;
    }
}
