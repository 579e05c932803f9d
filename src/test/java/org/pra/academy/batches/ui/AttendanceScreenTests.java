package org.pra.academy.batches.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestClock;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.batches.AttendanceService;
import org.pra.academy.batches.PlanningService;
import org.pra.academy.batches.Presence;
import org.pra.academy.batches.RollState;
import org.pra.academy.batches.WallService;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
@ViewPackages(packages = "org.pra.academy")
class AttendanceScreenTests extends SpringBrowserlessTest {

    private static final LocalDateTime STARTS = LocalDateTime.of(2026, 11, 24, 10, 30);
    private static final Instant START =
            STARTS.atZone(ZoneId.of("Asia/Kolkata")).toInstant();

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private PlanningService planning;

    @Autowired
    private AttendanceService attendance;

    @Autowired
    private WallService walls;

    @Autowired
    private TestClock clock;

    private PersonId instructor;
    private PersonId asha;
    private UUID session;

    @BeforeEach
    void session() {
        instructor = people.instructor();
        UUID batch = trainees.batch(30);
        asha = trainees.enrolledIn(batch);
        trainees.enrolledIn(batch);
        session =
                people.as(people.administrator(), () -> planning.add(batch, "P1", 90, STARTS, "HIS lab", "for a test"));
        clock.moveTo(START);
    }

    @AfterEach
    void time() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void theListIsOpenedTappedAndClosed() {
        people.run(instructor, () -> {
            navigate("session/" + session, SessionView.class);
            test(button("open-list")).click();
            assertThat(words()).contains("Not marked: 2", "Mark the other 2 present");
            test(toggle(Presence.LATE)).click();
            assertThat(words()).contains("Late 1", "Not marked: 1", "Saved ");
            test(button("close-list")).click();
            assertThat(words()).contains("Not marked, so absent: ");
            test(button("confirm-close")).click();
            assertThat(words()).contains("1 of 2 were here. The list is closed.", "Late, 10 min", "Correction log");
            assertThat(attendance.sheet(session).session().roll()).isEqualTo(RollState.CLOSED);
        });
    }

    @Test
    void theWallShowsTheCodeAndWhoCameIn() {
        people.run(instructor, () -> walls.start(session));
        String code = people.as(instructor, () -> walls.now(session)).code();
        people.run(asha, () -> {
            navigate("check-in/" + session, CheckInView.class);
            find(TextField.class).single().setValue(code.toLowerCase(java.util.Locale.ROOT));
            test(pressable("Check in")).click();
            assertThat(words()).contains("You are checked in", "Saved 10:30:00");
        });
        people.run(instructor, () -> {
            navigate("wall/" + session, WallView.class);
            assertThat(find(Span.class).withId("wall-code").single().getText().replace(" ", ""))
                    .isEqualTo(code);
            assertThat(find(Span.class).withId("wall-count").single().getText()).isEqualTo("1 of 2 checked in");
            assertThat(words()).contains("New code in 20 s");
        });
    }

    @Test
    void eachRefusalIsASentence() {
        people.run(asha, () -> {
            navigate("check-in/" + session, CheckInView.class);
            assertThat(refusal("ABCDEF")).contains("Wait until your instructor starts the check-in");
        });
        people.run(instructor, () -> walls.start(session));
        String code = people.as(instructor, () -> walls.now(session)).code();
        people.run(asha, () -> assertThat(refusal("ABCDEF")).contains("This is not the code on the wall"));
        clock.forward(Duration.ofSeconds(26));
        people.run(asha, () -> assertThat(refusal(code)).contains("This code has changed since"));
        people.run(trainees.enrolled(), () -> {
            navigate("check-in/" + session, CheckInView.class);
            assertThat(refusal(code)).contains("This session belongs to another batch");
        });
    }

    @Test
    void onesOwnAttendanceSaysWhatMayBeMissed() {
        people.run(instructor, () -> {
            attendance.open(session);
            attendance.markRest(session, Presence.PRESENT);
            attendance.close(session);
        });
        people.run(asha, () -> {
            navigate(MyAttendanceView.class);
            assertThat(words())
                    .contains(
                            "100 %",
                            "You attended 1 h 30 min of 1 h 30 min held; 70 % is wanted.", "You may miss 27 min");
        });
    }

    private String refusal(String code) {
        find(TextField.class).single().setValue(code);
        test(pressable("Check in")).click();
        return words();
    }

    private NativeButton button(String id) {
        return find(NativeButton.class).withId(id).single();
    }

    private NativeButton toggle(Presence presence) {
        return find(NativeButton.class)
                .withAttribute("data-presence", presence.name())
                .all()
                .getFirst();
    }

    private NativeButton pressable(String words) {
        return find(NativeButton.class).withText(words).all().getFirst();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
