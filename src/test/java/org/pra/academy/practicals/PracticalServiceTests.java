package org.pra.academy.practicals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestPeople;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.ChecklistService;
import org.pra.academy.checklists.LineState;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AcademyTest
class PracticalServiceTests {

    @Autowired
    private PracticalService practicals;

    @Autowired
    private ChecklistService checklists;

    @Autowired
    private TestPeople people;

    private PersonId trainee;
    private PersonId instructor;
    private Sheet sheet;

    @BeforeEach
    void openASheet() {
        trainee = people.trainee();
        instructor = people.instructor();
        sheet = people.as(instructor, () -> practicals.open(trainee, "CK-BLS-A", "cols"));
    }

    @Test
    void openingAgainComesBackToTheSameSheetWithItsTicks() {
        tick("A1", LineState.DONE);
        Sheet again = people.as(instructor, () -> practicals.open(trainee, "CK-BLS-A", "cols"));
        assertThat(again.id()).isEqualTo(sheet.id());
        assertThat(again.lines()).containsEntry("A1", LineState.DONE);
    }

    @Test
    void aTickSentTwiceCountsOnceAndTheLatestOfALineCounts() {
        UUID device = Ids.next();
        people.run(instructor, () -> {
            practicals.tick(sheet.id(), device, "A1", LineState.DONE);
            practicals.tick(sheet.id(), Ids.next(), "A1", LineState.NOT_DONE);
            practicals.tick(sheet.id(), device, "A1", LineState.DONE);
        });
        assertThat(people.as(instructor, () -> practicals.sheet(sheet.id())).lines())
                .containsEntry("A1", LineState.NOT_DONE);
    }

    @Test
    void anIncompleteSheetIsRefusedWithWhatIsMissing() {
        GradingOutcome outcome = people.as(instructor, () -> practicals.submit(sheet.id()));
        assertThat(outcome).isInstanceOf(GradingOutcome.Refused.class);
        assertThat(((GradingOutcome.Refused) outcome).decision().missing())
                .extracting("rule")
                .containsExactly("all-lines-judged", "global-rating");
    }

    @Test
    void aCriticalMissFailsWhateverElseWasGood() {
        Sheet.Result result = graded("E4");
        assertThat(result.passed()).isFalse();
        assertThat(result.criticalMissed()).containsExactly("E4");
        assertThat(result.points()).isEqualTo(result.maximum() - 1);
    }

    @Test
    void aGradedSheetIsFrozenAndAnAmendmentKeepsTheOriginal() {
        graded("E4");
        assertThatThrownBy(() -> tick("E4", LineState.DONE)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() ->
                        people.as(instructor, () -> practicals.amend(sheet.id(), Map.of("E4", LineState.DONE), " ")))
                .isInstanceOf(IllegalArgumentException.class);
        people.run(
                instructor,
                () -> practicals.amend(
                        sheet.id(), Map.of("E4", LineState.DONE), "The video shows that she cleared everybody."));
        Sheet amended = people.as(instructor, () -> practicals.sheet(sheet.id()));
        assertThat(amended.result())
                .isNotNull()
                .extracting(Sheet.Result::passed)
                .isEqualTo(true);
        assertThat(amended.amendments()).singleElement().satisfies(amendment -> {
            assertThat(amendment.passedBefore()).isFalse();
            assertThat(amendment.pointsAfter()).isEqualTo(amendment.pointsBefore() + 1);
            assertThat(amendment.why()).startsWith("The video");
        });
    }

    @Test
    void nobodyGradesThemselvesAndTraineesReadOnlyTheirOwn() {
        PersonId both = people.with("Both", Role.INSTRUCTOR, Role.TRAINEE);
        assertThatThrownBy(() -> people.as(both, () -> practicals.open(both, "CK-BLS-A", "cols")))
                .isInstanceOf(CurrentActor.NotAllowed.class);
        assertThatThrownBy(() -> people.as(people.trainee(), () -> practicals.sheet(sheet.id())))
                .isInstanceOf(CurrentActor.NotAllowed.class);
        assertThatThrownBy(() -> people.as(trainee, () -> practicals.submit(sheet.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(
                        people.instructor(), () -> practicals.tick(sheet.id(), Ids.next(), "A1", LineState.DONE)))
                .isInstanceOf(CurrentActor.NotAllowed.class);
    }

    private Sheet.Result graded(String missedLine) {
        Checklist checklist = checklists.checklist("CK-BLS-A").orElseThrow();
        checklist
                .lines(checklist.mode("cols").orElseThrow())
                .forEach(line -> tick(line.id(), line.id().equals(missedLine) ? LineState.NOT_DONE : LineState.DONE));
        people.run(instructor, () -> {
            practicals.rate(sheet.id(), GlobalRating.PASS, "");
            practicals.submit(sheet.id());
        });
        Sheet.Result result =
                people.as(instructor, () -> practicals.sheet(sheet.id())).result();
        assertThat(result).isNotNull();
        return result;
    }

    private void tick(String line, LineState state) {
        people.run(instructor, () -> practicals.tick(sheet.id(), Ids.next(), line, state));
    }
}
