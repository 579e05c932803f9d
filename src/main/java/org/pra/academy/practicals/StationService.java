package org.pra.academy.practicals;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what station sheets send. Everything of one delivery is stored in one transaction before it is receipted; a receipt lost on
 * the way is given again. A sheet is graded as soon as its assessor has signed exactly what stands. A delivery that waited for another one
 * must see what that one stored: hence the isolation.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class StationService {

    private final PracticalAttempts attempts;
    private final OperationLog log;
    private final StationOpening openings;
    private final SheetReader sheets;
    private final SheetGrading grading;
    private final Devices devices;
    private final Instructions instructions;
    private final CurrentActor currentActor;
    private final Clock clock;

    StationService(
            PracticalAttempts attempts,
            OperationLog log,
            StationOpening openings,
            SheetReader sheets,
            SheetGrading grading,
            Devices devices,
            Instructions instructions,
            CurrentActor currentActor,
            Clock clock) {
        this.attempts = attempts;
        this.log = log;
        this.openings = openings;
        this.sheets = sheets;
        this.grading = grading;
        this.devices = devices;
        this.instructions = instructions;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The entries of somebody else are not taken in under one's own name: then nothing is stored, and that person signs in. */
    public Receipt deliver(Delivery delivery) {
        PersonId me = currentActor.person();
        if (!me.value().equals(delivery.person())) {
            throw new CurrentActor.NotAllowed("These entries are somebody else's.");
        }
        Instant now = clock.instant();
        Map<UUID, String> refused = openings.open(delivery.openings(), me, now);
        Map<UUID, PracticalAttempt> held = lock(delivery, me);
        List<Receipt.Entry> receipts = keep(delivery.operations(), held, refused, me, now);
        devices.heard(delivery, held.keySet(), me, now);
        List<Receipt.Standing> standings = new ArrayList<>();
        List<Instruction> given = instructions.of(held.keySet());
        held.forEach((id, attempt) -> standings.add(standing(delivery, attempt, given)));
        refused.forEach((id, why) ->
                standings.add(new Receipt.Standing(id, why, 0, 0, List.of(), List.of(), false, null, List.of())));
        return new Receipt(now, receipts, standings);
    }

    /** Always in the order of their ids, so that two deliveries wait for each other and never in a circle. */
    private Map<UUID, PracticalAttempt> lock(Delivery delivery, PersonId me) {
        TreeSet<UUID> ids = new TreeSet<>();
        delivery.holdings().forEach(holding -> ids.add(holding.sheet()));
        delivery.operations().forEach(operation -> ids.add(operation.sheet()));
        delivery.openings().forEach(opening -> ids.add(opening.sheet()));
        Map<UUID, PracticalAttempt> held = new LinkedHashMap<>();
        for (UUID id : ids) {
            attempts.findLockedById(id)
                    .filter(attempt -> attempt.assessor().equals(me))
                    .ifPresent(attempt -> held.put(id, attempt));
        }
        return held;
    }

    private List<Receipt.Entry> keep(
            List<Operation> operations,
            Map<UUID, PracticalAttempt> held,
            Map<UUID, String> refused,
            PersonId me,
            Instant now) {
        Map<UUID, KeptOperation> before =
                log.find(operations.stream().map(Operation::id).toList());
        Map<UUID, List<Operation>> fresh = new LinkedHashMap<>();
        Map<UUID, Receipt.Entry> receipts = new LinkedHashMap<>();
        for (Operation operation : operations) {
            PracticalAttempt attempt = held.get(operation.sheet());
            Receipt.Entry earlier = receipts.get(operation.id());
            if (earlier != null) {
                continue;
            }
            receipts.put(operation.id(), receipt(operation, attempt, before.get(operation.id()), refused, now));
            if (attempt != null
                    && !before.containsKey(operation.id())
                    && receipts.get(operation.id()).outcome() != Receipt.Outcome.REFUSED) {
                fresh.computeIfAbsent(operation.sheet(), sheet -> new ArrayList<>())
                        .add(operation);
            }
        }
        fresh.forEach((sheet, entries) -> log.append(
                entries, me, now, Objects.requireNonNull(held.get(sheet)).graded(), null));
        return List.copyOf(receipts.values());
    }

    private Receipt.Entry receipt(
            Operation operation,
            @Nullable PracticalAttempt attempt,
            @Nullable KeptOperation before,
            Map<UUID, String> refused,
            Instant now) {
        if (before != null) {
            return operation.sameAs(before.operation()) && attempt != null
                    ? new Receipt.Entry(
                            operation.id(),
                            before.late() ? Receipt.Outcome.LATE : Receipt.Outcome.KEPT,
                            before.receivedAt(),
                            "")
                    : refused(operation, "This entry was sent before with something else in it.");
        }
        if (attempt == null) {
            String why = refused.getOrDefault(operation.sheet(), "");
            return why.isEmpty()
                    ? new Receipt.Entry(operation.id(), Receipt.Outcome.WAIT, null, "")
                    : refused(operation, why);
        }
        String fault = openings.fault(attempt, operation);
        if (!fault.isEmpty()) {
            return refused(operation, fault);
        }
        return new Receipt.Entry(
                operation.id(), attempt.graded() ? Receipt.Outcome.LATE : Receipt.Outcome.KEPT, now, "");
    }

    private static Receipt.Entry refused(Operation operation, String why) {
        return new Receipt.Entry(operation.id(), Receipt.Outcome.REFUSED, null, why);
    }

    private Receipt.Standing standing(Delivery delivery, PracticalAttempt attempt, Collection<Instruction> given) {
        long from = delivery.holdings().stream()
                .filter(holding -> holding.sheet().equals(attempt.id()))
                .mapToLong(Delivery.Holding::position)
                .findFirst()
                .orElse(0);
        Sheet sheet = sheets.read(attempt);
        List<KeptOperation> entries = log.all(attempt.id());
        Decision complete = SheetRules.complete(sheet);
        boolean signed = sheet.state().signedBy(Operation.ASSESSOR);
        if (!attempt.graded() && signed && complete.holds()) {
            grading.grade(attempt, sheet);
        }
        return new Receipt.Standing(
                attempt.id(),
                "",
                entries.isEmpty() ? 0 : entries.getLast().position(),
                (int) entries.stream()
                        .filter(entry -> entry.operation().device().equals(delivery.device()))
                        .count(),
                entries.stream()
                        .filter(entry -> entry.position() > from && !entry.late())
                        .map(KeptOperation::operation)
                        .filter(entry -> from == 0 || !entry.device().equals(delivery.device()))
                        .toList(),
                given.stream()
                        .filter(instruction -> instruction.sheet().equals(attempt.id()))
                        .toList(),
                sheet.closed() != null,
                attempt.result(List.of()),
                signed ? complete.missing() : List.of());
    }
}
