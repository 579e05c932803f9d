package org.pra.academy.practicals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestPeople;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.ChecklistService;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@AcademyTest
class StationServiceTests {

    @Autowired
    private StationService stations;

    @Autowired
    private StationWorkService works;

    @Autowired
    private ControlRoomService control;

    @Autowired
    private PracticalService practicals;

    @Autowired
    private ChecklistService checklists;

    @Autowired
    private TestPeople people;

    @Autowired
    private TransactionTemplate transactions;

    private PersonId instructor;
    private PersonId trainee;
    private Checklist checklist;
    private Delivery.Opening opening;
    private UUID sheet;
    private StationDevice tablet;
    private StationDevice phone;

    @BeforeEach
    void people() {
        instructor = people.instructor();
        trainee = people.trainee();
        checklist = checklists.checklist("CK-BLS-A").orElseThrow();
        sheet = Ids.next();
        opening = new Delivery.Opening(sheet, trainee.value(), checklist.id(), checklist.digest(), "cols");
        tablet = new StationDevice(instructor, List.of(opening));
        phone = new StationDevice(instructor, List.of(opening));
    }

    @Test
    void aSheetOpenedWithoutANetworkIsOpenedWhenItsFirstEntriesArrive() {
        tablet.tap(sheet, OperationKind.STATE, "A1", "DONE");
        Receipt receipt = send(tablet);
        assertThat(receipt.entries()).extracting(Receipt.Entry::outcome).containsExactly(Receipt.Outcome.KEPT);
        assertThat(receipt.sheets().getFirst().confirmed()).isEqualTo(1);
        assertThat(read().trainee()).isEqualTo(trainee);
        assertThat(people.as(instructor, () -> works.work()).open())
                .extracting(StationWork.Open::sheet)
                .containsExactly(sheet);
    }

    @Test
    void anEntryWhoseSheetIsNotKnownYetIsAskedForAgain() {
        Operation tap = tablet.tap(sheet, OperationKind.STATE, "A1", "DONE");
        Delivery early = new Delivery(tablet.id, "", instructor.value(), 0, 1, List.of(), List.of(tap), List.of());
        Receipt receipt = people.as(instructor, () -> stations.deliver(early));
        assertThat(receipt.entries()).extracting(Receipt.Entry::outcome).containsExactly(Receipt.Outcome.WAIT);
        assertThat(send(tablet).entries()).extracting(Receipt.Entry::outcome).containsExactly(Receipt.Outcome.KEPT);
    }

    @Test
    void twoDevicesThatDifferAreShownAndNotResolvedUntilSomebodyChooses() {
        tablet.tap(sheet, OperationKind.STATE, "C5", "DONE");
        phone.tap(sheet, OperationKind.STATE, "C5", "NOT_DONE");
        send(tablet);
        send(phone);
        assertThat(read().state().contradictions()).hasSize(1);
        assertThat(read().lines()).doesNotContainKey("C5");
        send(tablet);
        tablet.tap(sheet, OperationKind.STATE, "C5", "NOT_DONE");
        send(tablet);
        assertThat(read().state().contradictions()).isEmpty();
        assertThat(read().lines().get("C5").state().name()).isEqualTo("NOT_DONE");
    }

    @Test
    void anEntryIdWithSomethingElseInItIsRefusedAndChangesNothing() {
        Operation tap = tablet.tap(sheet, OperationKind.STATE, "A1", "DONE");
        send(tablet);
        Operation forged = new Operation(tap.id(), sheet, tap.kind(), "A1", "NOT_DONE", List.of(), tablet.id, 1, 0, 0);
        Receipt receipt = people.as(instructor, () -> stations.deliver(tablet.delivery(List.of(forged))));
        assertThat(receipt.entries()).extracting(Receipt.Entry::outcome).containsExactly(Receipt.Outcome.REFUSED);
        assertThat(read().lines().get("A1").state().name()).isEqualTo("DONE");
    }

    @Test
    void whatTheSheetCannotTakeIsRefusedAndTheRestKept() {
        tablet.tap(sheet, OperationKind.STATE, "BR1", "DONE");
        tablet.tap(sheet, OperationKind.MEASURE, "C3", "16.123");
        tablet.tap(sheet, OperationKind.MEASURE, "A1", "3");
        tablet.tap(sheet, OperationKind.RESPECT, "", "5");
        tablet.tap(sheet, OperationKind.NOTE, "A1", "x".repeat(501));
        tablet.tap(sheet, OperationKind.STATE, "A2", "DONE");
        assertThat(send(tablet).entries())
                .extracting(Receipt.Entry::outcome)
                .containsExactly(
                        Receipt.Outcome.REFUSED,
                        Receipt.Outcome.REFUSED,
                        Receipt.Outcome.REFUSED,
                        Receipt.Outcome.REFUSED,
                        Receipt.Outcome.REFUSED,
                        Receipt.Outcome.KEPT);
    }

    @Test
    void theAssessorsNameGradesOnceAllItSawHasArrivedInWhateverOrder() {
        fill(tablet, "E4");
        tablet.tap(sheet, OperationKind.NOTE, "E4", "Stood on the cable");
        tablet.tap(sheet, OperationKind.SIGN, Operation.TRAINEE, "Asha");
        tablet.tap(sheet, OperationKind.SIGN, Operation.ASSESSOR, "Instructor");
        List<Operation> entries =
                new ArrayList<>(tablet.outbox.values().stream().toList());
        Collections.shuffle(entries, new Random(7));
        Collections.swap(entries, 0, entries.size() - 1);
        Collections.swap(
                entries,
                0,
                entries.indexOf(entries.stream()
                        .filter(entry -> entry.line().equals(Operation.ASSESSOR))
                        .findFirst()
                        .orElseThrow()));
        int last = entries.size() - 1;
        for (int index = 0; index <= last; index++) {
            int at = index;
            Receipt receipt = people.as(instructor, () -> stations.deliver(tablet.delivery(List.of(entries.get(at)))));
            assertThat(receipt.sheets().getFirst().result() != null)
                    .as("graded after %d of %d", index + 1, last + 1)
                    .isEqualTo(index == last);
        }
        assertThat(read().result().points()).isEqualTo(16);
        assertThat(read().result().criticalMissed()).containsExactly("E4");
        assertThat(read().lines().get("E4").note()).isEqualTo("Stood on the cable");
        assertThat(read().late()).isEmpty();
    }

    @Test
    void aSheetThatAnotherDeviceChangedAfterTheLookIsNotGraded() {
        fill(tablet, "none");
        send(tablet);
        phone.tap(sheet, OperationKind.STATE, "A1", "NOT_DONE");
        send(phone);
        tablet.tap(sheet, OperationKind.SIGN, Operation.ASSESSOR, "Instructor");
        assertThat(send(tablet).sheets().getFirst().result()).isNull();
        tablet.tap(sheet, OperationKind.STATE, "A1", "DONE");
        tablet.tap(sheet, OperationKind.SIGN, Operation.ASSESSOR, "Instructor");
        assertThat(send(tablet).sheets().getFirst().result()).isNotNull();
    }

    @Test
    void aSignatureThatWaitedForAnotherDeliveryDoesNotMissWhatThatOneStored() throws Exception {
        fill(tablet, "none");
        send(tablet);
        send(phone);
        phone.tap(sheet, OperationKind.STATE, "A1", "NOT_DONE");
        tablet.tap(sheet, OperationKind.SIGN, Operation.ASSESSOR, "Instructor");
        CountDownLatch stored = new CountDownLatch(1);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Future<?> first = two.submit(() -> transactions.executeWithoutResult(status -> {
                people.as(instructor, () -> stations.deliver(phone.delivery(List.copyOf(phone.outbox.values()))));
                stored.countDown();
                sleep();
            }));
            stored.await();
            Future<Receipt> second = two.submit(() -> send(tablet));
            first.get();
            assertThat(second.get().sheets().getFirst().result())
                    .as("signed without having seen the phone's entry")
                    .isNull();
        }
        assertThat(read().result()).isNull();
    }

    @Test
    void aDeviceThatForgotASheetGetsItsOwnEntriesBack() {
        tablet.tap(sheet, OperationKind.STATE, "A1", "DONE");
        send(tablet);
        Delivery anew = new Delivery(
                tablet.id,
                "",
                instructor.value(),
                0,
                0,
                List.of(),
                List.of(),
                List.of(new Delivery.Holding(sheet, 0, 0, 0)));
        assertThat(people.as(instructor, () -> stations.deliver(anew))
                        .sheets()
                        .getFirst()
                        .news())
                .extracting(Operation::line)
                .containsExactly("A1");
    }

    private static void sleep() {
        try {
            Thread.sleep(700);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anIncompleteSheetThatIsSignedSaysWhatIsMissing() {
        tablet.tap(sheet, OperationKind.STATE, "A1", "DONE");
        tablet.tap(sheet, OperationKind.SIGN, Operation.ASSESSOR, "Instructor");
        assertThat(send(tablet).sheets().getFirst().missing())
                .extracting(Reason::rule)
                .containsExactly("all-lines-judged", "global-rating");
    }

    @Test
    void whatComesAfterTheGradingIsKeptBesideTheSheetAndChangesNothing() {
        fill(tablet, "none");
        send(tablet);
        send(phone);
        phone.tap(sheet, OperationKind.STATE, "E4", "NOT_DONE");
        tablet.tap(sheet, OperationKind.SIGN, Operation.ASSESSOR, "Instructor");
        send(tablet);
        assertThat(send(phone).entries()).extracting(Receipt.Entry::outcome).containsExactly(Receipt.Outcome.LATE);
        assertThat(read().result().passed()).isTrue();
        assertThat(read().lines().get("E4").state().name()).isEqualTo("DONE");
        assertThat(read().late()).extracting(Operation::line).containsExactly("E4");
    }

    @Test
    void anotherInstructorsEntriesAndSheetsAreNotTakenUnderOnesOwnName() {
        tablet.tap(sheet, OperationKind.STATE, "A1", "DONE");
        PersonId other = people.instructor();
        people.run(
                other,
                () -> assertThatExceptionOfType(CurrentActor.NotAllowed.class)
                        .isThrownBy(() -> stations.deliver(tablet.delivery(List.of()))));
        send(tablet);
        StationDevice thief = new StationDevice(other, List.of(opening));
        thief.tap(sheet, OperationKind.STATE, "A1", "NOT_DONE");
        Receipt receipt = people.as(other, () -> stations.deliver(thief.delivery(List.copyOf(thief.outbox.values()))));
        assertThat(receipt.entries()).extracting(Receipt.Entry::outcome).containsExactly(Receipt.Outcome.REFUSED);
        assertThat(receipt.sheets()).allSatisfy(standing -> {
            assertThat(standing.refused()).isNotEmpty();
            assertThat(standing.news()).isEmpty();
        });
    }

    @Test
    void nobodyGradesThemselvesAndNoTraineeDelivers() {
        Delivery.Opening own =
                new Delivery.Opening(Ids.next(), instructor.value(), checklist.id(), checklist.digest(), "cols");
        Receipt receipt = people.as(
                instructor, () -> stations.deliver(new StationDevice(instructor, List.of(own)).delivery(List.of())));
        assertThat(receipt.sheets().getFirst().refused()).isNotEmpty();
        people.run(
                trainee,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> stations.deliver(tablet.delivery(List.of()))));
    }

    @Test
    void theControlRoomSeesEachDeviceAndWhatOnlyItHolds() {
        tablet.tap(sheet, OperationKind.STATE, "A1", "DONE");
        send(tablet);
        Delivery holding = new Delivery(
                phone.id,
                "Phone",
                instructor.value(),
                0,
                7,
                List.of(),
                List.of(),
                List.of(new Delivery.Holding(sheet, 0, 7, 0)));
        people.run(instructor, () -> stations.deliver(holding));
        List<ControlRoomRow> rows = people.as(people.administrator(), () -> control.open(0, 1000)).stream()
                .filter(row -> row.sheet().equals(sheet))
                .toList();
        assertThat(rows).hasSize(2);
        assertThat(rows).extracting(ControlRoomRow::kept).containsOnly(1);
        assertThat(rows).extracting(ControlRoomRow::unconfirmed).containsExactlyInAnyOrder(0, 7);
    }

    @Test
    void aClosedSheetTakesEntriesInButIsGradedOnlyWhenItIsOpenAgain() {
        fill(tablet, "none");
        send(tablet);
        PersonId admin = people.administrator();
        people.run(admin, () -> control.close(sheet, "Wrong trainee"));
        people.run(
                admin, () -> assertThatExceptionOfType(Conflict.class).isThrownBy(() -> control.close(sheet, "Again")));
        tablet.tap(sheet, OperationKind.SIGN, Operation.ASSESSOR, "Instructor");
        Receipt.Standing closed = send(tablet).sheets().getFirst();
        assertThat(closed.closed()).isTrue();
        assertThat(closed.result()).isNull();
        people.run(admin, () -> control.reopen(sheet, "It was the right one"));
        assertThat(send(tablet).sheets().getFirst().result()).isNotNull();
    }

    @Test
    void instructionsReachTheDeviceUntilItHasShownThem() {
        send(tablet);
        PersonId admin = people.administrator();
        people.run(admin, () -> control.extend(sheet, 2, "Fire drill next door"));
        List<Instruction> told = send(tablet).sheets().getFirst().instructions();
        assertThat(told)
                .singleElement()
                .satisfies(instruction -> assertThat(instruction.minutes()).isEqualTo(2));
        people.run(
                instructor,
                () -> stations.deliver(new Delivery(
                        tablet.id,
                        "",
                        instructor.value(),
                        0,
                        0,
                        List.of(),
                        List.of(),
                        List.of(new Delivery.Holding(
                                sheet, 0, 0, told.getFirst().position())))));
        assertThat(people.as(admin, () -> control.open(0, 1000)))
                .filteredOn(row -> row.sheet().equals(sheet))
                .extracting(ControlRoomRow::instructionSeen)
                .containsExactly(true);
        people.run(
                admin,
                () -> assertThatIllegalArgumentException().isThrownBy(() -> control.extend(sheet, 61, "Too long")));
    }

    private void fill(StationDevice device, String missed) {
        checklist
                .lines(checklist.mode("cols").orElseThrow())
                .forEach(line -> device.tap(
                        sheet, OperationKind.STATE, line.id(), line.id().equals(missed) ? "NOT_DONE" : "DONE"));
        device.tap(sheet, OperationKind.RATING, "", "GOOD");
    }

    private Receipt send(StationDevice device) {
        Receipt receipt =
                people.as(instructor, () -> stations.deliver(device.delivery(List.copyOf(device.outbox.values()))));
        device.hear(receipt);
        return receipt;
    }

    private Sheet read() {
        return people.as(instructor, () -> practicals.sheet(sheet));
    }
}
