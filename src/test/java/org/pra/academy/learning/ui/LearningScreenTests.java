package org.pra.academy.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.learning.EmployabilityService;
import org.pra.academy.learning.EnrolmentService;
import org.pra.academy.learning.NoteService;
import org.pra.academy.learning.SectionQuestionService;
import org.pra.academy.learning.WorksheetReviewService;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
@ViewPackages(packages = "org.pra.academy")
class LearningScreenTests extends SpringBrowserlessTest {

    private static final String TASK = "ES01-W1";

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private EmployabilityService employability;

    @Autowired
    private WorksheetReviewService reviews;

    @Autowired
    private EnrolmentService enrolments;

    @Autowired
    private NoteService notes;

    @Autowired
    private SectionQuestionService questions;

    @Test
    void whatIsTypedOnTheWorksheetIsThereAfterAReloadWithTheComment() {
        PersonId trainee = trainees.enrolled();
        people.run(trainee, () -> {
            navigate(EmployabilityView.class, "ES01");
            test(task()).setValue("She greets within ten seconds.");
            assertThat(employability.worksheet("ES01").get(TASK).answer()).isEqualTo("She greets within ten seconds.");
        });
        people.run(people.instructor(), () -> {
            assertThat(shown(navigate(WorksheetsView.class))).contains("Worksheets");
            reviews.ofBatch(enrolments.of(trainee).orElseThrow().batch(), "ES01")
                    .forEach(answer -> reviews.seen(answer, "Good. Add a number."));
        });
        people.run(trainee, () -> {
            EmployabilityView view = navigate(EmployabilityView.class, "ES01");
            assertThat(task().getValue()).isEqualTo("She greets within ten seconds.");
            assertThat(shown(view)).contains("Good. Add a number.", "1 of 6 answered, check not taken yet");
        });
    }

    @Test
    void theListLeadsToTheModuleAndABlockWithoutOneShowsItsDescription() {
        people.run(trainees.enrolled(), () -> {
            navigate(LectureListView.class);
            assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().equals("employability/ES01"));
        });
    }

    @Test
    void aBookmarkIsKeptAndShown() {
        people.run(people.trainee(), () -> {
            navigate(LectureView.class, "L05");
            test(bookmark()).click();
            assertThat(notes.of("L05").get("s1").bookmarked()).isTrue();
            navigate(LectureView.class, "L05");
            assertThat(bookmark().getElement().getAttribute("aria-pressed")).isEqualTo("true");
            navigate(MyNotesView.class);
            assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().equals("lecture/L05#s1"));
        });
    }

    @Test
    void anInstructorFindsAnOpenQuestionInTheListAndAtItsSection() {
        PersonId trainee = trainees.enrolled();
        people.run(trainee, () -> questions.ask("L06", "s1", "Why is a token not a time?"));
        people.run(people.instructor(), () -> {
            assertThat(shown(navigate(OpenQuestionsView.class))).contains("Why is a token not a time?");
            assertThat(shown(navigate(LectureView.class, "L06")))
                    .contains("Why is a token not a time?")
                    .doesNotContain("I have read this");
            navigate(StrugglesView.class);
        });
    }

    @Test
    void searchingShowsThePlacesWithTheMatchMarked() {
        people.run(people.trainee(), () -> {
            SearchView view = navigate(SearchView.class);
            test(find(TextField.class).id("search-words")).setValue("uhid");
            assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().endsWith("#term-uhid"));
            assertThat(shown(view)).contains("the best first");
        });
    }

    private TextArea task() {
        return find(TextArea.class).id(TASK);
    }

    private NativeButton bookmark() {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.hasClassName("learning-tool-bookmark"))
                .findFirst()
                .orElseThrow();
    }

    private static String shown(Component view) {
        return view.getElement().getTextRecursively();
    }
}
