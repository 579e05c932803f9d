package org.pra.academy.practicals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
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
    void gradeLeadsToTheStationSheetOfTheTraineeOnTheChosenStation() {
        people.run(
                instructor,
                () -> assertThat(navigate(GradeView.class).getElement().getOuterHTML())
                        .contains("station/?checklist=CK-BLS-A&amp;mode=cols&amp;trainee="));
    }

    @Test
    void anOpenSheetLeadsToTheStationSheet() {
        people.run(instructor, () -> {
            UUID id = open().id();
            assertThat(sheetView(id).getElement().getOuterHTML()).contains("station/?sheet=" + id);
        });
    }

    @Test
    void aGradedSheetShowsWhatToPractiseAndOffersAnAmendment() {
        people.run(instructor, () -> {
            UUID id = ticked("E4");
            practicals.rate(id, GlobalRating.BORDERLINE, "");
            practicals.submit(id);
            assertThat(sheetView(id).getElement().getTextRecursively())
                    .contains("Needs remediation", "Critical lines missed: E4.", "Amend this sheet");
        });
    }

    @Test
    void theControlRoomShowsAnOpenSheetThatNoDeviceHolds() {
        people.run(instructor, () -> open());
        people.run(
                people.administrator(),
                () -> assertThat(navigate(ControlRoomView.class).getElement().getTextRecursively())
                        .contains("Control room", "CK-BLS-A", "Not yet", "0 safe"));
    }

    @Test
    void everyStationHasItsDoorSign() {
        people.run(
                instructor,
                () -> assertThat(navigate(DoorView.class).getElement().getTextRecursively())
                        .contains("Adult CPR and AED", "CK-BLS-A"));
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
                        line.id().equals(missed) ? LineState.NOT_DONE : LineState.DONE,
                        null));
        return sheet.id();
    }

    private SheetView sheetView(UUID id) {
        UI.getCurrent().navigate("account");
        return navigate(SheetView.PATH + "/" + id, SheetView.class);
    }
}
