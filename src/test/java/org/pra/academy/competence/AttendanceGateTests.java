package org.pra.academy.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestClock;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.batches.AttendanceService;
import org.pra.academy.batches.PlanningService;
import org.pra.academy.batches.Presence;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Reason;
import org.springframework.beans.factory.annotation.Autowired;

/** Attendance decides who may sit the paper and who is competent. */
@AcademyTest
class AttendanceGateTests {

    private static final LocalDateTime STARTS = LocalDateTime.of(2026, 11, 24, 10, 0);

    @Autowired
    private TheoryEntry entry;

    @Autowired
    private CompetenceService competence;

    @Autowired
    private PlanningService planning;

    @Autowired
    private AttendanceService attendance;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private TestClock clock;

    @AfterEach
    void time() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void nothingHeldIsNotEnough() {
        PersonId trainee = trainees.enrolled();
        Reason reason = attendance(trainee);
        assertThat(reason.met()).isFalse();
        assertThat(reason.key()).isEqualTo("competence.reason.noAttendance");
    }

    @Test
    void seventyPercentOfWhatWasHeldOpensThePaperAndLessCloses() {
        UUID batch = trainees.batch(5);
        PersonId trainee = trainees.enrolledIn(batch);
        held(batch, trainee, 70, Presence.PRESENT);
        held(batch, trainee, 30, Presence.ABSENT);
        assertThat(attendance(trainee)).satisfies(reason -> {
            assertThat(reason.met()).isTrue();
            assertThat(reason.args()).contains("70 %");
        });
        held(batch, trainee, 5, Presence.EXCUSED);
        assertThat(attendance(trainee)).satisfies(reason -> {
            assertThat(reason.met()).isFalse();
            assertThat(reason.key()).isEqualTo("competence.reason.attendanceBeyond");
        });
        assertThat(competence.decide(trainee).gates().missing())
                .extracting(Reason::rule)
                .contains("attendance");
    }

    private Reason attendance(PersonId trainee) {
        return entry.maySit(trainee, "theory-final").reasons().stream()
                .filter(reason -> reason.rule().equals("attendance"))
                .findFirst()
                .orElseThrow();
    }

    private void held(UUID batch, PersonId trainee, int minutes, Presence presence) {
        UUID session =
                people.as(people.administrator(), () -> planning.add(batch, "L06", minutes, STARTS, "", "for a test"));
        clock.moveTo(STARTS.atZone(ZoneId.of("Asia/Kolkata")).toInstant());
        people.run(people.instructor(), () -> attendance.take(session, Map.of(trainee, presence), 0));
        clock.moveTo(STARTS.atZone(ZoneId.of("Asia/Kolkata")).plusHours(4).toInstant());
    }
}
