package org.pra.academy.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestPeople;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AcademyTest
class ApplicationJourneyTests {

    private static final byte[] PAPER = "%PDF-1.7 a marksheet".getBytes(StandardCharsets.US_ASCII);
    private static final Profile GRADUATE = new Profile(
            LocalDate.of(2004, 5, 1), 12, null, List.of(new Holding(Credential.UG_YEAR_1, null, null)), List.of());

    @Autowired
    private ApplicationService applications;

    @Autowired
    private ReviewService review;

    @Autowired
    private TestPeople people;

    @Test
    void acceptanceNeedsEveryPaperOfARouteVerified() {
        PersonId applicant = people.applicant();
        PersonId administrator = people.administrator();
        UUID paper = people.as(applicant, () -> {
                    applications.describe(GRADUATE);
                    UploadOutcome stored = applications.upload(EvidenceKind.DEGREE_MARKSHEET, "../../marks.exe", PAPER);
                    applications.submit();
                    return ((UploadOutcome.Stored) stored).evidence();
                })
                .id();
        UUID id = people.as(applicant, applications::mine).id();
        assertThat(people.as(administrator, () -> review.accept(id))).isInstanceOf(ReviewOutcome.NothingProven.class);
        people.run(administrator, () -> review.verify(paper));
        assertThat(people.as(administrator, () -> review.accept(id)))
                .isEqualTo(new ReviewOutcome.Done(ApplicationState.ACCEPTED));
        assertThat(applications.accepted(applicant)).isTrue();
        assertThat(people.as(applicant, applications::mine)
                        .evidence()
                        .getFirst()
                        .fileName())
                .isEqualTo("marks.pdf");
    }

    @Test
    void aDecisionIsMadeOnce() {
        PersonId administrator = people.administrator();
        UUID id = submitted(people.applicant(), GRADUATE);
        people.run(administrator, () -> review.refuse(id, "The marksheet is of another person."));
        assertThatThrownBy(() -> people.run(administrator, () -> review.refuse(id, "again")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void anOverrideNeedsASecondAdministrator() {
        PersonId first = people.administrator();
        UUID id = submitted(people.applicant(), Profile.EMPTY);
        people.run(first, () -> review.proposeOverride(id, "Twenty years as a ward clerk, papers lost in the flood."));
        assertThatThrownBy(() -> people.run(first, () -> review.confirmOverride(id)))
                .isInstanceOf(Conflict.class);
        assertThat(people.as(people.administrator(), () -> review.confirmOverride(id)))
                .isEqualTo(new ReviewOutcome.Done(ApplicationState.ACCEPTED));
    }

    @Test
    void papersAreTakenByContentAndShownToTheirOwnerAndAdministratorsOnly() {
        PersonId applicant = people.applicant();
        assertThat(people.as(
                        applicant,
                        () -> applications.upload(
                                EvidenceKind.CLASS_12,
                                "class12.pdf",
                                "MZ program".getBytes(StandardCharsets.US_ASCII))))
                .isInstanceOf(UploadOutcome.NotAPaper.class);
        UploadOutcome stored =
                people.as(applicant, () -> applications.upload(EvidenceKind.CLASS_12, "class12.pdf", PAPER));
        UUID paper = ((UploadOutcome.Stored) stored).evidence().id();
        assertThat(people.as(applicant, () -> applications.read(paper)).bytes()).isEqualTo(PAPER);
        assertThatThrownBy(() -> people.as(people.applicant(), () -> applications.read(paper)))
                .isInstanceOf(CurrentActor.NotAllowed.class);
        assertThatThrownBy(() -> people.as(people.instructor(), () -> applications.read(paper)))
                .isInstanceOf(CurrentActor.NotAllowed.class);
        assertThat(people.as(people.administrator(), () -> applications.read(paper))
                        .mediaType())
                .isEqualTo("application/pdf");
    }

    @Test
    void onlyAdministratorsReview() {
        assertThatThrownBy(() -> people.as(people.instructor(), () -> review.queue(0, 10)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void askedForMoreTheApplicantMayChangeAndSubmitAgain() {
        PersonId applicant = people.applicant();
        PersonId administrator = people.administrator();
        UUID id = submitted(applicant, Profile.EMPTY);
        assertThatThrownBy(() -> people.as(applicant, () -> applications.describe(GRADUATE)))
                .isInstanceOf(Conflict.class);
        people.run(administrator, () -> review.askForMore(id, "Please add your degree marksheet."));
        people.run(applicant, () -> applications.describe(GRADUATE));
        assertThat(people.as(applicant, applications::submit).state()).isEqualTo(ApplicationState.SUBMITTED);
    }

    private UUID submitted(PersonId applicant, Profile profile) {
        return people.as(applicant, () -> {
                    applications.describe(profile);
                    return applications.submit();
                })
                .id();
    }
}
