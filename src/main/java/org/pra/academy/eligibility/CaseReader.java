package org.pra.academy.eligibility;

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
        String frozen = application.report();
        return new ApplicationCase(
                application.id(),
                application.applicant(),
                application.state(),
                profile,
                frozen == null ? eligibility.check(profile) : json.report(frozen),
                papers.of(application.id()),
                application.asked(),
                application.proposedBy(),
                application.proposedWhy(),
                application.decidedWhy(),
                application.decidedAt());
    }
}
