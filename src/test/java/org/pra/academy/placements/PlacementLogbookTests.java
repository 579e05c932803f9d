package org.pra.academy.placements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.pra.academy.hours.HoursService;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A trainee keeps their own logbook. */
@AcademyTest
class PlacementLogbookTests {

    @Autowired
    private LogbookService logbook;

    @Autowired
    private HoursService hours;

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
    void whatIsWrittenWaitsAndEarnsNothing() {
        people.run(trainee, () -> {
            logbooks.write("O2", today, 240, Map.of("registrations", 12));
            BlockProgress block = logbook.mine().progress().blocks().get(1);
            assertThat(block.waiting()).isEqualTo(Minutes.of(240));
            assertThat(block.signed()).isEqualTo(Minutes.NONE);
            assertThat(block.tasks()).containsExactly(new TaskProgress("registrations", 60, 0, 12));
            assertThat(hours.totals(trainee)).isEmpty();
        });
    }

    @Test
    void sentTwiceItIsWrittenOnce() {
        EntryDraft draft = draft("O2", today, 60);
        people.run(trainee, () -> {
            assertThat(logbook.write(draft, false)).isInstanceOf(EntryOutcome.Written.class);
            assertThat(logbook.write(draft, false)).isInstanceOf(EntryOutcome.Written.class);
            assertThat(logbook.mine().entries()).hasSize(1);
        });
    }

    @Test
    void aSecondEntryForTheSameBlockAndDayIsAskedAbout() {
        people.run(trainee, () -> {
            logbook.write(draft("O2", today, 60), false);
            EntryDraft again = draft("O2", today, 90);
            assertThat(logbook.write(again, false)).isEqualTo(new EntryOutcome.Doubled(List.of(Minutes.of(60))));
            assertThat(logbook.mine().entries()).hasSize(1);
            assertThat(logbook.write(draft("O3", today, 90), false)).isInstanceOf(EntryOutcome.Written.class);
            assertThat(logbook.write(again, true)).isInstanceOf(EntryOutcome.Written.class);
            assertThat(logbook.mine().entries()).hasSize(3);
        });
    }

    @Test
    void tenHoursOfOneDayAreTheEndWhateverTheBlocks() {
        people.run(trainee, () -> {
            logbooks.write("O2", today, 400, Map.of());
            assertThat(refused(logbook.write(draft("O3", today, 201), true))).containsExactly("day-total");
            UUID filled = logbooks.write("O3", today, 200, Map.of());
            logbook.withdraw(filled);
            assertThat(logbook.write(draft("O3", today, 200), true)).isInstanceOf(EntryOutcome.Written.class);
        });
    }

    @Test
    void beforeTheEnrolmentOrInTheFutureNothingWasDone() {
        people.run(trainee, () -> {
            assertThat(refused(logbook.write(draft("O2", today.plusDays(1), 60), false)))
                    .containsExactly("not-in-the-future");
            assertThat(refused(logbook.write(draft("O2", today.minusDays(400), 60), false)))
                    .containsExactly("within-enrolment");
            assertThat(refused(logbook.write(draft("P1", today, 60), false))).containsExactly("block");
        });
        PersonId stranger = people.trainee();
        people.run(
                stranger,
                () -> assertThat(refused(logbook.write(draft("O2", today, 60), false)))
                        .containsExactly("enrolled"));
    }

    @Test
    void changesAndWithdrawalsStayInTheHistory() {
        people.run(trainee, () -> {
            UUID id = logbooks.write("O2", today, 60, Map.of("registrations", 3));
            EntryDraft better =
                    new EntryDraft(id, "O3", today, 90, Map.of("admissions", 2), "Sat at the admission desk.");
            assertThat(logbook.change(better, version(id), false)).isInstanceOf(EntryOutcome.Written.class);
            logbook.withdraw(id);
            assertThat(logbook.mine().history())
                    .extracting(HistoryLine::what)
                    .containsExactly(HistoryLine.What.WRITTEN, HistoryLine.What.CHANGED, HistoryLine.What.WITHDRAWN);
            assertThat(logbook.mine().history().getFirst().counts()).isEqualTo(Map.of("registrations", 3));
            assertThat(logbook.mine().history().get(1).counts()).isEqualTo(Map.of("admissions", 2));
            assertThat(logbook.mine().progress().waiting()).isEqualTo(Minutes.NONE);
            assertThatThrownBy(() -> logbook.change(better, version(id), false)).isInstanceOf(Conflict.class);
        });
    }

    @Test
    void ofTwoTabsTheSlowerOneIsTold() {
        people.run(trainee, () -> {
            UUID id = logbooks.write("O2", today, 60, Map.of("registrations", 3));
            int seen = version(id);
            logbook.change(
                    new EntryDraft(id, "O2", today, 60, Map.of("registrations", 4), "Registered four people."),
                    seen,
                    true);
            assertThatThrownBy(() -> logbook.change(draft(id, 90), seen, true)).isInstanceOf(Conflict.class);
            assertThat(logbook.mine()
                            .entries()
                            .getFirst()
                            .counts()
                            .get("registrations")
                            .written())
                    .isEqualTo(4);
        });
    }

    @Test
    void aSignedEntryStaysAsItIs() {
        UUID id = people.as(trainee, () -> logbooks.write("O2", today, 60, Map.of()));
        logbooks.signAll(trainee);
        people.run(trainee, () -> {
            assertThatThrownBy(() -> logbook.withdraw(id)).isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> logbook.change(draft(id, 90), version(id), true))
                    .isInstanceOf(Conflict.class);
        });
    }

    @Test
    void nobodyReachesIntoAnotherLogbook() {
        UUID id = people.as(trainee, () -> logbooks.write("O2", today, 60, Map.of()));
        PersonId other = trainees.enrolled();
        people.run(other, () -> {
            assertThat(logbook.mine().entries()).isEmpty();
            assertThatThrownBy(() -> logbook.withdraw(id)).isInstanceOf(CurrentActor.NotAllowed.class);
            assertThatThrownBy(() -> logbook.change(draft(id, 90), 0, true))
                    .isInstanceOf(CurrentActor.NotAllowed.class);
            assertThatThrownBy(() -> logbook.write(draft(id, 90), true)).isInstanceOf(CurrentActor.NotAllowed.class);
            assertThatThrownBy(() -> logbooks.ask(List.of(id))).isInstanceOf(CurrentActor.NotAllowed.class);
        });
        people.run(
                people.instructor(),
                () -> assertThatThrownBy(() -> logbook.withdraw(id)).isInstanceOf(AccessDeniedException.class));
    }

    private int version(UUID id) {
        return logbook.mine().entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private EntryDraft draft(UUID id, int minutes) {
        return new EntryDraft(id, "O2", today, minutes, Map.of(), "Worked beside the preceptor.");
    }

    private static EntryDraft draft(String block, LocalDate day, int minutes) {
        return new EntryDraft(Ids.next(), block, day, minutes, Map.of(), "Worked beside the preceptor.");
    }

    private static List<String> refused(EntryOutcome outcome) {
        return ((EntryOutcome.Refused) outcome)
                .decision().missing().stream().map(reason -> reason.rule()).toList();
    }
}
