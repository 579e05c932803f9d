package org.pra.academy.eligibility;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.pra.academy.kernel.CalledByServices;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What applicants do with their own application: describe themselves, upload papers, submit. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ApplicationService {

    private final Applications applications;
    private final Papers papers;
    private final ProfileJson json;
    private final CaseReader cases;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ApplicationService(
            Applications applications,
            Papers papers,
            ProfileJson json,
            CaseReader cases,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.papers = papers;
        this.json = json;
        this.cases = cases;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    /** The signed-in person's application; one is begun when there is none. */
    public ApplicationCase mine() {
        return cases.read(own());
    }

    public ApplicationCase describe(Profile profile) {
        Application application = own();
        application.describe(json.write(profile));
        return cases.read(applications.save(application));
    }

    public UploadOutcome upload(EvidenceKind kind, String fileName, byte[] content) {
        if (content.length > PaperType.MOST_BYTES) {
            return new UploadOutcome.TooLarge(PaperType.MOST_BYTES / 1024 / 1024);
        }
        Optional<PaperType> type = PaperType.of(content);
        if (type.isEmpty()) {
            return new UploadOutcome.NotAPaper();
        }
        Application application = own();
        application.describe(application.profile());
        Evidence evidence = papers.store(application.id(), kind, type.get(), fileName, content, clock.instant());
        events.publishEvent(new ApplicationEvents.EvidenceUploaded(
                evidence.id(), application.applicant(), kind.name(), Papers.digest(content)));
        return new UploadOutcome.Stored(evidence);
    }

    public ApplicationCase submit() {
        Application application = own();
        application.submit(clock.instant());
        return cases.read(applications.save(application));
    }

    /** A paper's content, for its applicant and for administrators; each reading by somebody else is recorded. */
    public PaperContent read(UUID evidence) {
        Application application = papers.applicationOf(evidence)
                .flatMap(applications::findById)
                .orElseThrow(() -> new CurrentActor.NotAllowed("There is no such paper."));
        currentActor.requireSelfOr(application.applicant(), Role.ADMINISTRATOR);
        if (!currentActor.actor().is(application.applicant())) {
            events.publishEvent(new ApplicationEvents.EvidenceRead(evidence, application.applicant()));
        }
        return papers.content(evidence);
    }

    /** Whether this person was accepted; enrolment rests on it. */
    @CalledByServices
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public boolean accepted(PersonId person) {
        return applications
                .findByApplicantId(person.value())
                .filter(application -> application.state() == ApplicationState.ACCEPTED)
                .isPresent();
    }

    private Application own() {
        PersonId me = currentActor.person();
        return applications
                .findByApplicantId(me.value())
                .orElseGet(() -> applications.saveAndFlush(new Application(me, json.write(Profile.EMPTY))));
    }
}
