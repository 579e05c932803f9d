package org.pra.academy.refreshers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestClock;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.batches.BatchMembers;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.refreshers.RefresherLetters;
import org.pra.academy.refreshers.RefresherPaths;
import org.springframework.beans.factory.annotation.Autowired;

/** What is due and why is on the screen of whoever can do something about it. */
@AcademyTest
@ViewPackages(packages = "org.pra.academy")
class RefresherScreenTests extends SpringBrowserlessTest {

    @Autowired
    private RefresherLetters letters;

    @Autowired
    private BatchMembers members;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private TestClock clock;

    @BeforeEach
    @AfterEach
    void atTheStart() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void aTraineeSeesWhatIsDueWhyAndHowAndAsksForTheLetter() {
        PersonId trainee = trainees.readyForThePaper();
        clock.forward(Duration.ofDays(61));
        people.run(trainee, () -> {
            MySkillsView view = navigate(MySkillsView.class);
            assertThat(shown(view))
                    .contains("Last shown on 24 Nov 2026", "Calm words", "Play DS01 again", "Internal working values");
            test(find(Checkbox.class).single()).click();
            assertThat(letters.wanted()).isTrue();
            letters.want(false);
        });
    }

    @Test
    void anInstructorSeesTheBatchBySkillAndByTrainee() {
        PersonId trainee = trainees.readyForThePaper();
        PersonId instructor = people.instructor();
        clock.forward(Duration.ofDays(61));
        people.run(instructor, () -> {
            UI.getCurrent()
                    .navigate(
                            RefresherPaths.BATCH,
                            QueryParameters.of(
                                    "batch",
                                    members.batchOf(trainee).orElseThrow().toString()));
            assertThat(shown((Component) getCurrentView()))
                    .contains("How many have each skill due", "last shown on 24 Nov 2026", "Applicant ");
        });
    }

    private static String shown(Component view) {
        return view.getElement().getTextRecursively();
    }
}
