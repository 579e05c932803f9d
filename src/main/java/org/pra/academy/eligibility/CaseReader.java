package org.pra.academy.eligibility;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an application together with its papers and the report that applies. */
@Component
class CaseReader {

    private final Papers papers;
    private final ProfileJson json;
    private final EligibilityService eligibility;

    CaseReader(Papers papers, ProfileJson json, EligibilityService eligibility) {
        this.papers = papers;
        this.json = json;
        this.eligibility = eligibility;
    }

    ApplicationCase read(Application application) {
        Profile profile = json.profile(application.profile());
        return new ApplicationCase(
                application.id(),
                application.applicant(),
                application.state(),
                profile,
                report(application.profile(), application.report()),
                papers.of(application.id()),
                application.asked(),
                application.proposedBy(),
                application.proposedWhy(),
                application.decidedWhy(),
                application.decidedAt());
    }

    /** The frozen report of a decided application, else what today's rules say of the profile. */
    EligibilityReport report(String profile, @Nullable String frozen) {
        return frozen == null ? eligibility.check(json.profile(profile)) : json.report(frozen);
    }
}
