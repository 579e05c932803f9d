package org.pra.academy.practicals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pra.academy.AcademyTest;
import org.pra.academy.TestPeople;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.ChecklistService;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two devices on the same sheets, a network that loses answers, delivers twice, late, in portions and out of order, an academy that is
 * killed before a delivery is stored for good, and sessions that have ended, drawn by seed. The judge does not use the rule under test: it
 * knows what each device knew when it made each entry.
 */
@AcademyTest
class StationModelTests {

    private static final int SEEDS = Integer.getInteger("station.model.seeds", 1000);
    private static final int TAPS = 24;
    private static final List<String> STATES = List.of("DONE", "NOT_DONE", "CORRECTED", "OPEN");

    @Autowired
    private StationService stations;

    @Autowired
    private OperationLog log;

    @Autowired
    private ChecklistService checklists;

    @Autowired
    private TestPeople people;

    @Autowired
    private TransactionTemplate transactions;

    private PersonId instructor;
    private PersonId colleague;
    private PersonId trainee;
    private Checklist checklist;
    private List<String> lines;

    @BeforeEach
    void people() {
        instructor = people.instructor();
        colleague = people.instructor();
        trainee = people.trainee();
        checklist = checklists.checklist("CK-BLS-A").orElseThrow();
        lines = checklist.lines(checklist.mode("cols").orElseThrow()).stream()
                .map(Checklist.Line::id)
                .toList();
    }

    @Test
    void whateverTheNetworkDoesTheAcademyHasEachEntryOnceAndTheSameSheet() {
        people.run(instructor, () -> {
            for (int seed = 1; seed <= SEEDS; seed++) {
                play(new Random(seed), seed);
            }
        });
    }

    private void play(Random random, int seed) {
        List<Delivery.Opening> openings = Stream.of(1, 2)
                .map(sheet ->
                        new Delivery.Opening(Ids.next(), trainee.value(), checklist.id(), checklist.digest(), "cols"))
                .toList();
        List<StationDevice> devices =
                List.of(new StationDevice(instructor, openings), new StationDevice(instructor, openings));
        Map<Delivery, StationDevice> underWay = new HashMap<>();
        List<Delivery> sent = new ArrayList<>();
        for (int step = 0; step < TAPS; step++) {
            StationDevice device = pick(devices, random);
            tap(device, pick(openings, random).sheet(), random);
            if (random.nextInt(6) == 0) {
                Delivery delivery = device.delivery(portion(device, random));
                underWay.put(delivery, device);
                sent.add(delivery);
            }
            if (!sent.isEmpty() && random.nextInt(6) == 0) {
                // Any delivery so far, perhaps for the second or third time, and perhaps its answer never arrives.
                Delivery delivery = pick(sent, random);
                Receipt receipt = stations.deliver(delivery);
                if (random.nextInt(3) > 0) {
                    underWay.get(delivery).hear(receipt);
                }
            }
            if (!sent.isEmpty() && random.nextInt(12) == 0) {
                killedBeforeItIsStored(pick(sent, random));
            }
            if (!sent.isEmpty() && random.nextInt(12) == 0) {
                deliveredWithoutASession(pick(sent, random));
            }
        }
        for (StationDevice device : devices) {
            device.hear(stations.deliver(device.delivery(portion(device, random))));
            device.hear(stations.deliver(device.delivery(List.copyOf(device.outbox.values()))));
            assertThat(device.outbox).as("seed %d: all receipted", seed).isEmpty();
        }
        if (!sent.isEmpty()) {
            stations.deliver(pick(sent, random));
        }
        openings.forEach(opening -> judge(opening.sheet(), devices, seed));
    }

    private void killedBeforeItIsStored(Delivery delivery) {
        transactions.executeWithoutResult(status -> {
            stations.deliver(delivery);
            status.setRollbackOnly();
        });
    }

    private void deliveredWithoutASession(Delivery delivery) {
        SecurityContext session = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.clearContext();
            assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> stations.deliver(delivery));
        } finally {
            SecurityContextHolder.setContext(session);
        }
        people.run(
                colleague,
                () -> assertThatExceptionOfType(CurrentActor.NotAllowed.class)
                        .isThrownBy(() -> stations.deliver(delivery)));
    }

    private void judge(UUID sheet, List<StationDevice> devices, int seed) {
        List<Operation> made = devices.stream()
                .flatMap(device -> device.made.stream())
                .filter(operation -> operation.sheet().equals(sheet))
                .toList();
        List<Operation> kept =
                log.all(sheet).stream().map(KeptOperation::operation).toList();
        assertThat(kept).as("seed %d: each entry once", seed).containsExactlyInAnyOrderElementsOf(made);
        SheetState state = SheetFold.fold(kept);
        Map<String, List<Operation>> places = made.stream().collect(Collectors.groupingBy(Operation::place));
        Map<UUID, Set<UUID>> knew = new HashMap<>();
        devices.forEach(device -> knew.putAll(device.knewAt));
        places.values().removeIf(entries -> entries.getFirst().kind() == OperationKind.CLOCK);
        places.forEach((place, entries) -> {
            List<Operation> last = entries.stream()
                    .filter(entry -> entries.stream()
                            .noneMatch(other -> knew.get(other.id()).contains(entry.id())))
                    .toList();
            Set<String> says = last.stream().map(Operation::value).collect(Collectors.toSet());
            Operation any = last.getFirst();
            boolean differs = state.contradictions().stream()
                    .anyMatch(one -> one.kind() == any.kind() && one.line().equals(any.line()));
            assertThat(differs)
                    .as("seed %d: %s is shown as different", seed, place)
                    .isEqualTo(says.size() > 1);
            assertThat(state.standing(any.kind(), any.line()))
                    .as("seed %d: %s", seed, place)
                    .containsExactlyInAnyOrderElementsOf(
                            last.stream().map(Operation::id).toList());
        });
    }

    private void tap(StationDevice device, UUID sheet, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> device.tap(sheet, OperationKind.NOTE, pick(lines, random), "note " + random.nextInt(3));
            case 1 -> device.tap(sheet, OperationKind.MEASURE, "C3", String.valueOf(14 + random.nextInt(6)));
            case 2 -> device.tap(sheet, OperationKind.RATING, "", pick(List.of("PASS", "GOOD", ""), random));
            case 3 -> device.tap(sheet, OperationKind.CLOCK, "", "start");
            default -> device.tap(sheet, OperationKind.STATE, pick(lines.subList(0, 4), random), pick(STATES, random));
        }
    }

    private static List<Operation> portion(StationDevice device, Random random) {
        List<Operation> operations = new ArrayList<>(device.outbox.values());
        Collections.shuffle(operations, random);
        List<Operation> portion = new ArrayList<>(
                operations.subList(0, operations.isEmpty() ? 0 : 1 + random.nextInt(operations.size())));
        if (!portion.isEmpty()) {
            portion.add(portion.getFirst());
        }
        return portion;
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
