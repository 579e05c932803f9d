package org.pra.academy.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestClock;
import org.pra.academy.TestPeople;
import org.pra.academy.TestTrainees;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AcademyTest
class TimetableServiceTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private PlanningService planning;

    @Autowired
    private SessionService sessions;

    @Autowired
    private TimetableService timetables;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestTrainees trainees;

    @Autowired
    private TestClock clock;

    private PersonId admin;
    private UUID batch;

    @BeforeEach
    void batch() {
        admin = people.administrator();
        batch = trainees.batch(30);
        people.run(admin, () -> planning.layOut(batch));
    }

    @AfterEach
    void time() {
        clock.moveTo(TestClock.START);
    }

    @Test
    void aBatchIsLaidOutOnceWithTheMinutesOfTheProgramme() {
        assertThat(people.as(admin, () -> planning.layOut(batch))).isInstanceOf(LayoutOutcome.LaidOutBefore.class);
        people.run(admin, () -> {
            Map<String, Integer> sums = timetables.sessions(batch).stream()
                    .collect(Collectors.groupingBy(
                            SessionRow::source,
                            Collectors.summingInt(session -> session.minutes().value())));
            assertThat(sums)
                    .isEqualTo(timetables.sources().stream()
                            .collect(Collectors.toMap(
                                    PlanSource::id, source -> source.minutes().value())));
            TimetableOverview overview = timetables.overview(batch);
            assertThat(overview.waiting()).isEmpty();
            assertThat(overview.differences()).isEmpty();
        });
    }

    @Test
    void aMoveIsKeptInTheHistoryAndRaisesTheSequence() {
        SessionRow before = first("P1");
        people.run(admin, () -> {
            sessions.move(before.id(), before.version(), TUESDAY.atTime(9, 30));
            SessionRow after = timetables.session(before.id()).orElseThrow();
            assertThat(after.starts()).isEqualTo(TUESDAY.atTime(9, 30));
            assertThat(after.sequence()).isEqualTo(before.sequence() + 1);
            assertThat(timetables.history(before.id())).singleElement().satisfies(change -> {
                assertThat(change.what()).isEqualTo(SessionChange.What.MOVED);
                assertThat(change.became()).startsWith("Tue 24 Nov 2026, 09:30");
            });
        });
    }

    @Test
    void whoSawAnOlderVersionIsToldAndOverwritesNothing() {
        SessionRow seen = first("P1");
        people.run(admin, () -> sessions.move(seen.id(), seen.version(), TUESDAY.atTime(9, 30)));
        assertThatThrownBy(() ->
                        people.run(admin, () -> sessions.cancel(seen.id(), seen.version(), "Nobody has the key.")))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Somebody else changed this session");
        assertThat(row(seen.id()).cancelled()).isFalse();
    }

    @Test
    void whatAMoveWouldClashWithIsToldBeforeItIsStored() {
        PersonId mary = people.instructor();
        UUID other = trainees.batch(30);
        people.run(admin, () -> {
            planning.layOut(other);
            planning.assign(batch, List.of("P1"), mary, "HIS lab");
            planning.assign(other, List.of("P1"), mary, "HIS lab");
            SessionRow session = first("P1");
            assertThat(sessions.preview(session.id(), null, "HIS lab", mary))
                    .extracting(Clash::kind)
                    .contains(Clash.Kind.INSTRUCTOR, Clash.Kind.ROOM);
            assertThat(sessions.preview(session.id(), LocalDateTime.of(2026, 12, 25, 10, 0), "", null))
                    .extracting(Clash::kind)
                    .containsExactly(Clash.Kind.HOLIDAY);
            assertThat(timetables.overview(batch).clashes())
                    .extracting(Clash::kind)
                    .contains(Clash.Kind.INSTRUCTOR, Clash.Kind.ROOM);
            assertThat(row(session.id()).starts()).isEqualTo(session.starts());
        });
    }

    @Test
    void aSplitKeepsTheMinutesAndTheSecondPartStandsBehindTheBreak() {
        people.run(admin, () -> {
            SessionRow day = first("O1");
            UUID rest = sessions.split(day.id(), day.version(), 210);
            SessionRow morning = row(day.id());
            SessionRow afternoon = row(rest);
            assertThat(morning.minutes().plus(afternoon.minutes())).isEqualTo(day.minutes());
            assertThat(morning.ends().toLocalTime()).hasToString("13:00");
            assertThat(afternoon.starts().toLocalTime()).hasToString("13:30");
            assertThat(timetables.overview(batch).differences()).isEmpty();
            assertThatThrownBy(() -> sessions.split(day.id(), morning.version(), 210))
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void aCancelledSessionStaysWithItsReasonAndItsMinutesAreMissing() {
        people.run(admin, () -> {
            SessionRow session = first("P9");
            assertThatThrownBy(() -> sessions.cancel(session.id(), session.version(), " "))
                    .isInstanceOf(IllegalArgumentException.class);
            sessions.cancel(session.id(), session.version(), "The examiners are ill.");
            assertThat(row(session.id()).reason()).isEqualTo("The examiners are ill.");
            assertThat(timetables.overview(batch).differences()).singleElement().satisfies(difference -> {
                assertThat(difference.source().id()).isEqualTo("P9");
                assertThat(difference.by()).isEqualTo(session.minutes());
                assertThat(difference.tooFew()).isTrue();
            });
            planning.add(
                    batch,
                    "P9",
                    session.minutes().value(),
                    LocalDateTime.of(2027, 3, 8, 9, 30),
                    "Skills lab",
                    "In place of the cancelled one");
            assertThat(timetables.overview(batch).differences()).isEmpty();
            assertThatThrownBy(
                            () -> sessions.move(session.id(), row(session.id()).version(), TUESDAY.atTime(9, 30)))
                    .isInstanceOf(Conflict.class);
        });
    }

    @Test
    void aTraineeSeesTheirOwnBatchAndAnInstructorWhatTheyTeachAnywhere() {
        PersonId trainee = trainees.enrolledIn(batch);
        PersonId mary = people.instructor();
        UUID other = trainees.batch(30);
        people.run(admin, () -> {
            planning.layOut(other);
            planning.assign(batch, List.of("L06"), mary, "");
            planning.assign(other, List.of("P1"), mary, "");
        });
        assertThat(people.as(trainee, () -> timetables.myWeek(TUESDAY)).sessions())
                .isNotEmpty()
                .allMatch(session -> session.batch().equals(batch));
        assertThat(people.as(mary, () -> timetables.myWeek(TUESDAY)).sessions())
                .extracting(SessionRow::batch)
                .contains(batch, other);
        UUID session = first("P1").id();
        assertThatThrownBy(() -> people.as(trainee, () -> timetables.session(session)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(trainee, () -> timetables.week(other, TUESDAY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.run(mary, () -> sessions.move(session, 0, TUESDAY.atTime(9, 30))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void oneWhoDoesNotTeachIsNotGivenASession() {
        PersonId trainee = trainees.enrolledIn(batch);
        assertThatThrownBy(() -> people.run(admin, () -> planning.assign(batch, List.of("P1"), trainee, "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void minutesOverTheBreakMakeASessionLonger() {
        people.run(admin, () -> {
            UUID id = planning.add(batch, "P1", 120, TUESDAY.atTime(12, 0), "", "More practice");
            assertThat(row(id).ends()).isEqualTo(TUESDAY.atTime(14, 30));
            assertThat(row(id).minutes()).isEqualTo(Minutes.of(120));
        });
    }

    private SessionRow first(String source) {
        return people.as(
                admin,
                () -> timetables.sessions(batch).stream()
                        .filter(session -> session.source().equals(source))
                        .findFirst()
                        .orElseThrow());
    }

    private SessionRow row(UUID id) {
        return people.as(admin, () -> timetables.session(id)).orElseThrow();
    }
}
