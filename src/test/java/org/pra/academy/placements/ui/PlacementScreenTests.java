package org.pra.academy.placements.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pra.academy.TestLogbooks.HERE;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestLogbooks;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.placements.EntryState;
import org.pra.academy.placements.LogbookService;
import org.pra.academy.placements.OversightService;
import org.pra.academy.placements.PlacementPaths;
import org.pra.academy.placements.SigningPage;
import org.pra.academy.placements.SigningService;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
@ViewPackages(packages = "org.pra.academy")
class PlacementScreenTests extends SpringBrowserlessTest {

    @Autowired
    private LogbookService logbook;

    @Autowired
    private SigningService signing;

    @Autowired
    private OversightService oversight;

    @Autowired
    private TestLogbooks logbooks;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private TestPeople people;

    @Autowired
    private Clock clock;

    private PersonId trainee;
    private LocalDate today;

    @BeforeEach
    void enrolledTrainee() {
        trainee = trainees.enrolled();
        logbooks.enrolledEarlier(trainee);
        today = LocalDate.now(clock);
    }

    @Test
    void anEmptyLogbookTeachesAndShowsEveryMinimum() {
        people.run(
                trainee,
                () -> assertThat(shown(navigate(LogbookView.class)))
                        .contains(
                                "Write the first one",
                                "0 of 60 registrations",
                                "0 of 2 waste rounds",
                                "0 of 12 h signed"));
    }

    @Test
    void anEntryIsWrittenAndABadOneSaysWhatToPutRight() {
        people.run(trainee, () -> {
            EntryView view = navigate(EntryView.class);
            test(button("save-entry")).click();
            assertThat(shown(view)).contains("The entry is not saved yet", "10 to 400 characters");
            find(TextArea.class).single().setValue("Called 98765 43210 about a bed.");
            test(button("save-entry")).click();
            assertThat(shown(view)).contains("'98765 43210' looks like a phone number.");
            find(TextArea.class).single().setValue("Showed visitors the way to three departments.");
            test(button("save-entry")).click();
            assertThat(logbook.mine().entries()).singleElement().satisfies(entry -> {
                assertThat(entry.block()).isEqualTo("O1");
                assertThat(entry.day()).isEqualTo(today);
            });
            assertThat(shown(getCurrentView())).contains("Your entry is saved.");
        });
    }

    @Test
    void whatIsTypedIsThereAgainAfterAReload() {
        people.run(trainee, () -> {
            navigate(EntryView.class);
            find(TextArea.class).single().setValue("Half a sentence about the");
            UI.getCurrent().navigate("account");
            EntryView again = navigate(EntryView.class);
            assertThat(shown(again)).contains("You began this entry on");
            assertThat(find(TextArea.class).single().getValue()).isEqualTo("Half a sentence about the");
            test(button("save-entry")).click();
            assertThat(logbook.begun()).isEmpty();
        });
    }

    @Test
    void theTraineeShowsALinkOfTheirOwnScreen() {
        people.run(trainee, () -> {
            logbooks.write("O2", today, 240, Map.of("registrations", 12));
            AskView view = navigate(AskView.class);
            List<TextField> fields = find(TextField.class).all();
            fields.get(0).setValue("Kamala Soren");
            fields.get(1).setValue("Ward sister");
            fields.get(2).setValue("9812345603");
            click("Ask for the signature");
            assertThat(shown(view)).contains("Asked Kamala Soren to sign", "/sign-logbook/", "Open it as a message");
            assertThat(shown(navigate(LogbookView.class))).contains("Waiting for a preceptor", "With the preceptor");
            click("Show a new link");
            assertThat(shown(getCurrentView())).contains("/sign-logbook/");
            click("Take it back");
            assertThat(logbook.mine().requests()).isEmpty();
        });
    }

    @Test
    void thePreceptorSignsWithoutAnAccountAndGetsAReceipt() {
        UUID id = people.as(trainee, () -> logbooks.write("O2", today, 240, Map.of("registrations", 12)));
        String token = people.as(trainee, () -> logbooks.ask(List.of(id)));
        SignView view = navigate(PlacementPaths.SIGN + "/" + token, SignView.class);
        assertThat(shown(view)).contains("O2 OPD registration counter", "4 h · 12 registrations", "Worked beside");
        List<TextField> fields = find(TextField.class).all();
        fields.get(0).setValue("Anita Rao");
        fields.get(1).setValue("Front office in charge");
        click("Sign this entry");
        assertThat(shown(view)).contains("Confirm that you saw this work");
        find(Checkbox.class).single().setValue(true);
        click("Sign this entry");
        assertThat(shown(view)).contains("Thank you, it is stored", "Anita Rao, Front office in charge");
        assertThat(signing.open(token, HERE)).isInstanceOf(SigningPage.Answered.class);
    }

    @Test
    void aGuessedLinkSaysOneSentenceAndNothingElse() {
        SignView view = navigate(PlacementPaths.SIGN + "/guess", SignView.class);
        assertThat(shown(view)).contains("not complete or not ours");
    }

    @Test
    void theInstructorReadsAsksAndVoids() {
        people.run(trainee, () -> logbooks.write("O2", today, 240, Map.of("registrations", 12)));
        logbooks.signAll(trainee);
        people.run(people.instructor(), () -> {
            assertThat(shown(navigate(LogbooksView.class))).contains("Logbooks", "Test batch");
            LogbookOfView view = navigate(PlacementPaths.logbookOf(trainee), LogbookOfView.class);
            assertThat(shown(view)).contains("12 of 60 registrations", "Declare void", "Download as CSV");
            TextField why = find(TextField.class).withLabel("Reason").single();
            why.setValue("The register knows nothing of it");
            click("Declare this entry void");
            assertThat(oversight.logbook(trainee).entries().getFirst().state()).isEqualTo(EntryState.VOIDED);
            assertThat(shown(view)).contains("The entry is void", "0 of 60 registrations");
            LogbookSheetView sheet = navigate(PlacementPaths.sheet(trainee), LogbookSheetView.class);
            assertThat(shown(sheet)).contains("Summary by block", "9812345670", "later declared void");
        });
    }

    @Test
    void anAdministratorReadsOnly() {
        people.run(trainee, () -> logbooks.write("O2", today, 240, Map.of()));
        logbooks.signAll(trainee);
        people.run(
                people.administrator(),
                () -> assertThat(shown(navigate(PlacementPaths.logbookOf(trainee), LogbookOfView.class)))
                        .contains("Download as CSV")
                        .doesNotContain("Declare void"));
    }

    private void click(String words) {
        test(find(NativeButton.class).withText(words).atIndex(1)).click();
    }

    private NativeButton button(String id) {
        return find(NativeButton.class).withId(id).single();
    }

    private static String shown(HasElement component) {
        return component.getElement().getTextRecursively();
    }
}
