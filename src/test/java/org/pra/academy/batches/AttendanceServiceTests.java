package org.pra.academy.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestClock;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.hours.HoursLine;
import org.pra.academy.hours.HoursService;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
class AttendanceServiceTests {

    /** The lab begins half an hour after the test clock starts. */
    private static final LocalDateTime LAB = LocalDateTime.of(2026, 11, 24, 10, 30);

    @Autowired
    private PlanningService planning;

    @Autowired
    private SessionService sessions;

    @Autowired
    private AttendanceService attendance;

    @Autowired
    private AmendmentService amendments;

    @Autowired
    private PresenceService presence;

    @Autowired
    private RegisterService registers;

    @Autowired
    private TimetableService timetables;

    @Autowired
    private HoursService hours;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private TestClock clock;

    private PersonId admin;
    private PersonId instructor;
    private UUID batch;
    private PersonId asha;
    private PersonId imran;

    @BeforeEach
    void batch() {
        admin = people.administrator();
        instructor = people.instructor();
        batch = trainees.batch(30);
        asha = trainees.enrolledIn(batch);
        imran = trainees.enrolledIn(batch);
    }

    @AfterEach
    void time() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void theListOpensShortlyBeforeTheSessionAndHoldsTheBatch() {
        UUID lab = session("P1", 120);
        assertThatThrownBy(() -> people.run(instructor, () -> attendance.open(lab)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("15 minutes before");
        start(lab);
        assertThat(sheet(lab).lines()).extracting(RollLine::trainee).containsExactly(asha, imran);
        assertThat(sheet(lab).unmarked()).hasSize(2);
    }

    @Test
    void everyTapIsStoredAndTheLastOneHolds() {
        UUID lab = open("P1", 120);
        people.run(instructor, () -> {
            attendance.mark(lab, asha, Presence.ABSENT, 0);
            attendance.mark(lab, asha, Presence.LATE, 15);
            assertThatThrownBy(() -> attendance.mark(lab, asha, Presence.LATE, 500))
                    .isInstanceOf(IllegalArgumentException.class);
        });
        assertThat(line(lab, asha)).satisfies(line -> {
            assertThat(line.presence()).isEqualTo(Presence.LATE);
            assertThat(line.lateMinutes()).isEqualTo(15);
            assertThat(line.how()).isEqualTo(MarkedBy.LIST);
        });
    }

    @Test
    void closingGivesTheMinutesAttendedOnceAndWhoIsNotMarkedIsAbsent() {
        UUID lab = open("P1", 120);
        people.run(instructor, () -> {
            attendance.mark(lab, asha, Presence.LATE, 20);
            attendance.close(lab);
        });
        assertThat(line(lab, imran)).satisfies(line -> {
            assertThat(line.presence()).isEqualTo(Presence.ABSENT);
            assertThat(line.how()).isEqualTo(MarkedBy.CLOSING);
        });
        assertThat(lines(asha)).singleElement().satisfies(line -> {
            assertThat(line.source()).isEqualTo("block/P1/session/" + lab);
            assertThat(line.minutes()).isEqualTo(Minutes.of(100));
            assertThat(line.verified()).isTrue();
        });
        assertThat(lines(imran)).isEmpty();
        assertThatThrownBy(() -> people.run(instructor, () -> attendance.close(lab)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> people.run(instructor, () -> attendance.mark(lab, asha, Presence.PRESENT, 0)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("amendment");
    }

    @Test
    void presenceAtALectureEarnsNoHoursButCountsAsAttended() {
        UUID lecture = open("L06", 85);
        people.run(instructor, () -> {
            attendance.markRest(lecture, Presence.PRESENT);
            attendance.close(lecture);
        });
        assertThat(lines(asha)).isEmpty();
        assertThat(share(asha).attended()).isEqualTo(Minutes.of(85));
    }

    @Test
    void aCorrectionStandsBesideTheFirstMarkAndTheHoursFollowBothWays() {
        UUID lab = open("P1", 120);
        people.run(instructor, () -> {
            attendance.mark(lab, asha, Presence.PRESENT, 0);
            attendance.close(lab);
            assertThatThrownBy(() -> amendments.amend(lab, imran, Presence.PRESENT, 0, " "))
                    .isInstanceOf(IllegalArgumentException.class);
            amendments.amend(lab, imran, Presence.PRESENT, 0, "Was in the storeroom.");
            amendments.amend(lab, asha, Presence.ABSENT, 0, "Answered for a friend.");
        });
        assertThat(sheet(lab).corrections())
                .extracting(Correction::trainee, Correction::was, Correction::became, Correction::reason)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                imran, Presence.ABSENT, Presence.PRESENT, "Was in the storeroom."),
                        org.assertj.core.groups.Tuple.tuple(
                                asha, Presence.PRESENT, Presence.ABSENT, "Answered for a friend."));
        assertThat(minutes(imran)).isEqualTo(120);
        assertThat(minutes(asha)).isZero();
        assertThat(lines(asha))
                .extracting(HoursLine::takesBack)
                .as("the first line stays, a second takes it back")
                .containsExactly(false, true);
        people.run(instructor, () -> amendments.amend(lab, asha, Presence.LATE, 30, "She was there after all."));
        assertThat(minutes(asha)).isEqualTo(90);
        assertThat(share(asha).attended()).isEqualTo(Minutes.of(90));
    }

    @Test
    void hoursOfABlockNeverGoBeyondTheBlock() {
        UUID first = open("P9", 300);
        people.run(instructor, () -> {
            attendance.markRest(first, Presence.PRESENT);
            attendance.close(first);
        });
        UUID second = open("P9", 300);
        people.run(instructor, () -> {
            attendance.markRest(second, Presence.PRESENT);
            attendance.close(second);
        });
        assertThat(minutes(asha)).as("P9 is 360 minutes").isEqualTo(360);
        assertThat(share(asha).attended()).isEqualTo(Minutes.of(600));
    }

    @Test
    void aPaperRegisterCreditsOnlyWhatIsMissingAndOnce() {
        UUID lab = open("P9", 300);
        people.run(instructor, () -> {
            attendance.markRest(lab, Presence.PRESENT);
            attendance.close(lab);
        });
        people.run(admin, () -> {
            assertThat(registers.credit("P9", List.of(asha, imran), "Register of Nov 2026"))
                    .isEqualTo(2);
            assertThat(registers.credit("P9", List.of(asha, imran), "Register of Nov 2026"))
                    .isZero();
            assertThatThrownBy(() -> registers.credit("O1", List.of(asha), "Register"))
                    .isInstanceOf(IllegalArgumentException.class);
        });
        assertThat(minutes(asha)).isEqualTo(360);
        assertThat(share(asha)).satisfies(share -> {
            assertThat(share.attended()).isEqualTo(Minutes.of(360));
            assertThat(share.held()).isEqualTo(Minutes.of(360));
        });
    }

    @Test
    void nobodyMarksThemselvesAndNobodyOfAnotherBatchIsMarked() {
        UUID lab = open("P1", 120);
        PersonId both = people.with("Both", Role.INSTRUCTOR, Role.TRAINEE);
        PersonId stranger = trainees.enrolled();
        UUID fresh = session("P1", 60);
        assertThatThrownBy(() -> people.run(instructor, () -> attendance.mark(lab, stranger, Presence.PRESENT, 0)))
                .isInstanceOf(CurrentActor.NotAllowed.class);
        assertThatThrownBy(() -> people.run(both, () -> attendance.mark(lab, both, Presence.PRESENT, 0)))
                .isInstanceOf(CurrentActor.NotAllowed.class);
        assertThatThrownBy(() ->
                        people.run(instructor, () -> attendance.take(fresh, Map.of(stranger, Presence.PRESENT), 0)))
                .isInstanceOf(CurrentActor.NotAllowed.class);
    }

    @Test
    void aSessionWhoseListIsBegunStaysWhereItIs() {
        UUID lab = open("P1", 120);
        int version =
                people.as(admin, () -> timetables.session(lab)).orElseThrow().version();
        assertThatThrownBy(() -> people.run(admin, () -> sessions.cancel(lab, version, "Too late")))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("attendance of this session is begun");
    }

    @Test
    void aListOnPaperIsTakenInOneGo() {
        UUID lab = session("P1", 120);
        start(lab, false);
        people.run(instructor, () -> attendance.take(lab, Map.of(asha, Presence.PRESENT, imran, Presence.EXCUSED), 0));
        assertThat(sheet(lab).session().roll()).isEqualTo(RollState.CLOSED);
        assertThatThrownBy(() -> people.run(instructor, () -> attendance.take(lab, Map.of(), 0)))
                .isInstanceOf(Conflict.class);
        assertThat(minutes(asha)).isEqualTo(120);
        assertThat(share(imran)).satisfies(share -> {
            assertThat(share.held()).as("excused is held").isEqualTo(Minutes.of(120));
            assertThat(share.attended()).as("and not attended").isEqualTo(Minutes.NONE);
        });
    }

    @Test
    void ownLinesShowCorrectionsAndABatchShowsEverybody() {
        UUID lab = open("P1", 120);
        people.run(instructor, () -> {
            attendance.markRest(lab, Presence.PRESENT);
            attendance.close(lab);
            amendments.amend(lab, asha, Presence.LATE, 10, "The bus was late.");
        });
        assertThat(people.as(asha, presence::myLines)).singleElement().satisfies(line -> {
            assertThat(line.corrected()).isEqualTo("The bus was late.");
            assertThat(line.attended()).isEqualTo(Minutes.of(110));
        });
        assertThat(people.as(instructor, () -> presence.ofBatch(batch)))
                .containsKeys(asha, imran)
                .hasSize(2);
    }

    @Test
    void whatIsStillToComeCountsForWhatMayBeMissed() {
        people.run(admin, () -> planning.layOut(batch));
        AttendanceShare share = share(asha);
        assertThat(share.held()).isEqualTo(Minutes.NONE);
        assertThat(share.toCome().value()).isGreaterThan(300 * 60);
        assertThat(share.mayMiss().value()).isEqualTo(share.toCome().value() * 30 / 100);
    }

    private UUID session(String source, int minutes) {
        return people.as(admin, () -> planning.add(batch, source, minutes, LAB, "HIS lab", "for a test of attendance"));
    }

    private UUID open(String source, int minutes) {
        UUID id = session(source, minutes);
        start(id);
        return id;
    }

    private void start(UUID id) {
        start(id, true);
    }

    private void start(UUID id, boolean open) {
        clock.moveTo(LAB.atZone(ZoneId.of("Asia/Kolkata")).toInstant().minus(Duration.ofMinutes(10)));
        if (open) {
            people.run(instructor, () -> attendance.open(id));
        }
    }

    private RollSheet sheet(UUID id) {
        return people.as(instructor, () -> attendance.sheet(id));
    }

    private RollLine line(UUID id, PersonId trainee) {
        return sheet(id).lines().stream()
                .filter(found -> found.trainee().equals(trainee))
                .findFirst()
                .orElseThrow();
    }

    private AttendanceShare share(PersonId trainee) {
        return people.as(trainee, presence::mine);
    }

    private List<HoursLine> lines(PersonId trainee) {
        return people.as(trainee, () -> hours.lines(trainee));
    }

    private int minutes(PersonId trainee) {
        return people.as(trainee, () -> hours.totals(trainee)).stream()
                .mapToInt(total -> total.recorded().value())
                .sum();
    }
}
