package org.pra.academy.practicals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestPeople;
import org.pra.academy.checklists.LineState;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.practicals.GlobalRating;
import org.pra.academy.practicals.PracticalService;
import org.pra.academy.practicals.Sheet;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
@ViewPackages(packages = "org.pra.academy")
class PracticalScreenTests extends SpringBrowserlessTest {

    @Autowired
    private TestPeople people;

    @Autowired
    private PracticalService practicals;

    private PersonId instructor;
    private PersonId trainee;

    @BeforeEach
    void people() {
        instructor = people.instructor();
        trainee = people.trainee();
    }

    @Test
    void gradeListsStationsAndTrainees() {
        people.run(instructor, () -> {
            GradeView view = navigate(GradeView.class);
            assertThat(view.getElement().getTextRecursively()).contains("Grade practicals", "Open the sheet");
        });
    }

    @Test
    void aTickIsStoredAndShownAgainAfterReload() {
        people.run(instructor, () -> {
            UUID id = open().id();
            sheetView(id);
            test(toggle("A1", LineState.DONE)).click();
            assertThat(practicals.sheet(id).lines().get("A1").state()).isEqualTo(LineState.DONE);
            sheetView(id);
            assertThat(toggle("A1", LineState.DONE).getElement().getAttribute("aria-pressed"))
                    .isEqualTo("true");
            assertThat(toggle("A1", LineState.NOT_DONE).getElement().getAttribute("aria-pressed"))
                    .isEqualTo("false");
        });
    }

    @Test
    void submittingNamesWhatIsMissing() {
        people.run(instructor, () -> {
            UUID id = open().id();
            SheetView view = sheetView(id);
            test(button("submit-sheet")).click();
            assertThat(view.getElement().getTextRecursively()).contains("17 lines have no tick yet.");
            assertThat(practicals.sheet(id).result()).isNull();
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void submittingAsksBeforeItFreezesAndThenShowsWhatToPractise() {
        people.run(instructor, () -> {
            UUID id = ticked("E4");
            SheetView view = sheetView(id);
            find(RadioButtonGroup.class).single().setValue(GlobalRating.BORDERLINE);
            test(button("submit-sheet")).click();
            assertThat(view.getElement().getTextRecursively())
                    .contains("Frozen are 16 lines done, 1 not done and 0 corrected", "16 of 17 points");
            assertThat(practicals.sheet(id).result()).isNull();
            test(button("confirm-sheet")).click();
            assertThat(practicals.sheet(id).result()).isNotNull();
            assertThat(view.getElement().getTextRecursively())
                    .contains("Needs remediation", "Critical lines missed: E4.", "Amend this sheet");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void aTickWithdrawsTheConfirmation() {
        people.run(instructor, () -> {
            sheetView(ticked("E4"));
            find(RadioButtonGroup.class).single().setValue(GlobalRating.PASS);
            test(button("submit-sheet")).click();
            test(toggle("E4", LineState.DONE)).click();
            assertThat(find(NativeButton.class).withId("confirm-sheet").exists())
                    .isFalse();
        });
    }

    @Test
    void aTraineeSeesOwnResult() {
        people.run(instructor, () -> {
            UUID id = ticked("none");
            practicals.rate(id, GlobalRating.GOOD, "Calm and quick");
            practicals.submit(id);
        });
        people.run(
                trainee,
                () -> assertThat(navigate(MyPracticalsView.class).getElement().getTextRecursively())
                        .contains("Passed", "17 of 17 points (100 %)", "Calm and quick"));
    }

    private Sheet open() {
        return practicals.open(trainee, "CK-BLS-A", "cols");
    }

    private UUID ticked(String missed) {
        Sheet sheet = open();
        sheet.checklist()
                .lines(sheet.mode())
                .forEach(line -> practicals.tick(
                        sheet.id(),
                        Ids.next(),
                        line.id(),
                        line.id().equals(missed) ? LineState.NOT_DONE : LineState.DONE));
        return sheet.id();
    }

    private SheetView sheetView(UUID id) {
        UI.getCurrent().navigate("account");
        return navigate(SheetView.PATH + "/" + id, SheetView.class);
    }

    private NativeButton button(String id) {
        return find(NativeButton.class).withId(id).single();
    }

    private NativeButton toggle(String line, LineState state) {
        return find(
                        NativeButton.class,
                        find(LineRow.class).withId("line-" + line).single())
                .withAttribute("data-state", state.name())
                .single();
    }
}
