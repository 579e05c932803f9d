package org.pra.academy.batches.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.batches.PlanningService;
import org.pra.academy.batches.SessionRow;
import org.pra.academy.batches.TimetableService;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
@ViewPackages(packages = "org.pra.academy")
class TimetableScreenTests extends SpringBrowserlessTest {

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private PlanningService planning;

    @Autowired
    private TimetableService timetables;

    private PersonId admin;
    private UUID batch;

    @BeforeEach
    void batch() {
        admin = people.administrator();
        batch = trainees.batch(30);
    }

    @Test
    void onePressLaysTheTimetableOut() {
        people.run(admin, () -> {
            navigate("batch-timetable/" + batch, BatchTimetableView.class);
            assertThat(words()).contains("No timetable yet.");
            test(find(NativeButton.class).withId("lay-out").single()).click();
            assertThat(words())
                    .contains("sessions are laid out", "Week 1: The hospital and your role", "L01 ", "Lecture hall");
        });
    }

    @Test
    void anInstructorSeesButDoesNotPlan() {
        people.run(people.instructor(), () -> {
            navigate("batch-timetable/" + batch, BatchTimetableView.class);
            assertThat(words()).contains("An administrator does that.").doesNotContain("Add a session");
        });
    }

    @Test
    void whatAMoveClashesWithIsSaidBeforeItIsSaved() {
        SessionRow lab = people.as(admin, () -> {
            planning.layOut(batch);
            return timetables.sessions(batch).stream()
                    .filter(session -> session.source().equals("P9"))
                    .findFirst()
                    .orElseThrow();
        });
        people.run(admin, () -> {
            navigate("session/" + lab.id(), SessionView.class);
            find(DatePicker.class).single().setValue(LocalDate.of(2026, 12, 25));
            assertThat(words()).contains("This would clash; you can still do it.", "is a holiday: Christmas");
            test(pressable("Move the session")).click();
            assertThat(words()).contains("Fri 25 Dec 2026", "Moved from ", "Clashes");
        });
    }

    @Test
    void aTraineeMakesTheirCalendarAddressAndSeesTheirWeek() {
        people.run(admin, () -> planning.layOut(batch));
        people.run(trainees.enrolledIn(batch), () -> {
            navigate("timetable/2026-11-24", MyTimetableView.class);
            assertThat(words()).contains("Week 4 of Test batch", "L06 ", "No session has been held for you yet");
            test(pressable("Make a calendar address")).click();
            assertThat(find(Input.class).withId("calendar-address").single().getValue())
                    .contains("/calendar/")
                    .endsWith(".ics");
        });
    }

    @Test
    void anotherBatchsAddressLeadsNowhere() {
        UUID session = people.as(admin, () -> {
            planning.layOut(batch);
            return timetables.sessions(batch).getFirst().id();
        });
        PersonId trainee = trainees.enrolled();
        people.run(trainee, () -> {
            assertThatThrownBy(() -> navigate("batch-timetable/" + batch, BatchTimetableView.class))
                    .isNotNull();
            assertThatThrownBy(() -> navigate("session/" + session, SessionView.class))
                    .isNotNull();
            navigate("timetable/2026-11-24", MyTimetableView.class);
            assertThat(words()).contains("Your batch has no session in this week");
        });
    }

    private NativeButton pressable(String words) {
        return find(NativeButton.class).withText(words).all().getFirst();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
