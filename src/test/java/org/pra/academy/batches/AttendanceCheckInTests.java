package org.pra.academy.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestClock;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** Checking in with the code on the wall: who may, when, and what each refusal is. */
@AcademyTest
class AttendanceCheckInTests {

    private static final LocalDateTime STARTS = LocalDateTime.of(2026, 11, 24, 10, 30);
    private static final Instant START =
            STARTS.atZone(ZoneId.of("Asia/Kolkata")).toInstant();

    @Autowired
    private PlanningService planning;

    @Autowired
    private AttendanceService attendance;

    @Autowired
    private WallService walls;

    @Autowired
    private CheckInService checkIn;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

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
        session = added(batch);
        clock.moveTo(START);
    }

    @AfterEach
    void time() {
        clock.moveTo(TestClock.START);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 19, 20, 25})
    void theCodeHoldsForItsStepAndFiveSecondsMore(int seconds) {
        String code = code(session);
        clock.forward(Duration.ofSeconds(seconds));
        assertThat(checkIn(asha, code)).isInstanceOf(CheckInOutcome.CheckedIn.class);
        RollLine line =
                people.as(instructor, () -> attendance.sheet(session)).lines().getFirst();
        assertThat(line.presence()).isEqualTo(Presence.PRESENT);
        assertThat(line.how()).isEqualTo(MarkedBy.CODE);
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 40, 300})
    void aForwardedPhotoIsTooOld(int seconds) {
        String code = code(session);
        clock.forward(Duration.ofSeconds(seconds));
        assertThat(checkIn(asha, code)).isInstanceOf(CheckInOutcome.TooOld.class);
        assertThat(people.as(instructor, () -> attendance.sheet(session)).unmarked())
                .hasSize(1);
    }

    @Test
    void eachTraineeChecksInOnceAndAReplayChangesNothing() {
        String code = code(session);
        assertThat(checkIn(asha, code)).isInstanceOf(CheckInOutcome.CheckedIn.class);
        assertThat(checkIn(asha, code)).isEqualTo(new CheckInOutcome.AlreadyIn(row(), START));
        people.run(instructor, () -> attendance.mark(session, asha, Presence.ABSENT, 0));
        assertThat(checkIn(asha, code(session)))
                .as("who was sent out does not come back by code")
                .isInstanceOf(CheckInOutcome.AlreadyIn.class);
        assertThat(people.as(instructor, () -> walls.now(session)).here()).hasSize(1);
    }

    @Test
    void anotherSessionsCodeIsWrongAndAnotherBatchIsTold() {
        UUID otherBatch = trainees.batch(30);
        PersonId stranger = trainees.enrolledIn(otherBatch);
        UUID other = added(otherBatch);
        code(session);
        String otherCode = code(other);
        assertThat(checkIn(asha, otherCode)).isInstanceOf(CheckInOutcome.WrongCode.class);
        assertThat(people.as(stranger, () -> checkIn.checkIn(session, otherCode)))
                .isInstanceOf(CheckInOutcome.OtherBatch.class);
        assertThat(people.as(stranger, () -> checkIn.checkIn(null, otherCode)))
                .isInstanceOf(CheckInOutcome.CheckedIn.class);
    }

    @Test
    void withoutARunningCodeNothingIsOpen() {
        assertThat(checkIn(asha, "ABCDEF")).isInstanceOf(CheckInOutcome.NotOpen.class);
        String code = code(session);
        people.run(instructor, () -> walls.end(session));
        assertThat(checkIn(asha, code)).isInstanceOf(CheckInOutcome.NotOpen.class);
        assertThat(people.as(people.trainee(), () -> checkIn.checkIn(null, code)))
                .isInstanceOf(CheckInOutcome.NotOpen.class);
    }

    @Test
    void theCodeRunsOnlyAroundTheSession() {
        clock.moveTo(START.minus(Duration.ofMinutes(16)));
        assertThatThrownBy(() -> people.run(instructor, () -> walls.start(session)))
                .isInstanceOf(Conflict.class);
        clock.moveTo(START.plus(Duration.ofMinutes(30)));
        code(session);
        clock.moveTo(START.plus(Duration.ofMinutes(91)));
        assertThat(people.as(instructor, () -> walls.now(session)).running()).isFalse();
        assertThat(people.as(asha, checkIn::open)).isEmpty();
    }

    @Test
    void whoComesLateIsLateByTheClock() {
        clock.moveTo(START.plus(Duration.ofMinutes(12)));
        assertThat(checkIn(asha, code(session)))
                .isInstanceOfSatisfying(
                        CheckInOutcome.CheckedIn.class,
                        in -> assertThat(in.lateMinutes()).isEqualTo(12));
    }

    @Test
    void guessingIsSlowedDownAndARightCodeCountsAgainLater() {
        code(session);
        for (int i = 0; i < 5; i++) {
            assertThat(checkIn(asha, "22222" + i)).isInstanceOf(CheckInOutcome.WrongCode.class);
        }
        assertThat(checkIn(asha, code(session)))
                .isInstanceOfSatisfying(
                        CheckInOutcome.SlowDown.class,
                        slow -> assertThat(slow.seconds()).isBetween(1L, 10L));
        clock.forward(Duration.ofSeconds(11));
        assertThat(checkIn(asha, code(session))).isInstanceOf(CheckInOutcome.CheckedIn.class);
    }

    @Test
    void aClosedListTakesNoCodes() {
        String code = code(session);
        people.run(instructor, () -> attendance.close(session));
        assertThat(checkIn(asha, code)).isInstanceOf(CheckInOutcome.NotOpen.class);
    }

    private CheckInOutcome checkIn(PersonId who, String code) {
        return people.as(who, () -> checkIn.checkIn(session, code));
    }

    private SessionRow row() {
        return people.as(instructor, () -> walls.now(session)).session();
    }

    private String code(UUID of) {
        people.run(instructor, () -> walls.start(of));
        return people.as(instructor, () -> walls.now(of)).code();
    }

    private UUID added(UUID batch) {
        return people.as(people.administrator(), () -> planning.add(batch, "P1", 90, STARTS, "HIS lab", "for a test"));
    }
}
