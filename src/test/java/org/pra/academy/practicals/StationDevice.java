package org.pra.academy.practicals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pra.academy.kernel.Ids;
import org.pra.academy.kernel.PersonId;

/** A device as the academy sees one, with its memory and its outbox; and, for the judge only, what it knew at each entry. */
final class StationDevice {

    final UUID id = Ids.next();
    final Map<UUID, Map<UUID, Operation>> known = new HashMap<>();
    final Map<UUID, Operation> outbox = new LinkedHashMap<>();
    final Map<UUID, Receipt.Entry> receipts = new HashMap<>();
    final List<Operation> made = new ArrayList<>();
    final Map<UUID, Set<UUID>> knewAt = new HashMap<>();
    private final PersonId person;
    private final List<Delivery.Opening> openings;
    private final Map<UUID, Long> positions = new HashMap<>();

    StationDevice(PersonId person, List<Delivery.Opening> openings) {
        this.person = person;
        this.openings = openings;
        openings.forEach(opening -> known.put(opening.sheet(), new LinkedHashMap<>()));
    }

    Operation tap(UUID sheet, OperationKind kind, String line, String value) {
        Map<UUID, Operation> seen = known.get(sheet);
        SheetState state = SheetFold.fold(seen.values());
        List<UUID> after = new ArrayList<>(state.standing(kind, line));
        if (kind == OperationKind.SIGN) {
            after.addAll(state.content());
        }
        Operation operation =
                new Operation(Ids.next(), sheet, kind, line, value, after, id, made.size() + 1L, 0, made.size());
        knewAt.put(operation.id(), new HashSet<>(seen.keySet()));
        seen.put(operation.id(), operation);
        made.add(operation);
        outbox.put(operation.id(), operation);
        return operation;
    }

    Delivery delivery(List<Operation> operations) {
        return new Delivery(
                id,
                "model",
                person.value(),
                0,
                outbox.size(),
                openings,
                operations,
                openings.stream()
                        .map(opening -> new Delivery.Holding(
                                opening.sheet(), positions.getOrDefault(opening.sheet(), 0L), 0, 0))
                        .toList());
    }

    void hear(Receipt receipt) {
        receipt.entries().forEach(entry -> {
            if (entry.outcome() == Receipt.Outcome.KEPT || entry.outcome() == Receipt.Outcome.LATE) {
                outbox.remove(entry.id());
            }
            receipts.put(entry.id(), entry);
        });
        receipt.sheets().forEach(standing -> {
            positions.merge(standing.sheet(), standing.position(), Math::max);
            standing.news().forEach(entry -> known.get(standing.sheet()).putIfAbsent(entry.id(), entry));
        });
    }
}
