package org.pra.academy.practicals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pra.academy.checklists.LineState;
import org.pra.academy.checklists.Observation;

/** Adds a sheet's entries up. Pure: the same set gives the same state, whatever the order. */
final class SheetFold {

    private final Map<String, List<Operation>> standing = new TreeMap<>();
    private final List<SheetState.Contradiction> contradictions = new ArrayList<>();

    private final Set<UUID> here;

    private SheetFold(Collection<Operation> operations) {
        here = operations.stream().map(Operation::id).collect(Collectors.toSet());
        Map<String, Map<UUID, Operation>> places = new HashMap<>();
        operations.stream()
                .filter(operation -> operation.kind() != OperationKind.CLOCK)
                .forEach(operation -> places.computeIfAbsent(operation.place(), place -> new LinkedHashMap<>())
                        .put(operation.id(), operation));
        places.forEach((place, entries) -> {
            Set<UUID> replaced = entries.values().stream()
                    .flatMap(entry -> entry.after().stream())
                    .collect(Collectors.toCollection(HashSet::new));
            standing.put(
                    place,
                    entries.values().stream()
                            .filter(entry -> !replaced.contains(entry.id()))
                            .sorted(Comparator.comparing(entry -> entry.id().toString()))
                            .toList());
        });
    }

    static SheetState fold(Collection<Operation> operations) {
        return new SheetFold(operations).state();
    }

    private SheetState state() {
        Map<String, Observation> lines = new HashMap<>();
        Set<String> ids = standing.values().stream()
                .flatMap(List::stream)
                .map(Operation::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toSet());
        for (String line : ids) {
            String state = value(OperationKind.STATE, line);
            String measured = value(OperationKind.MEASURE, line);
            String note = value(OperationKind.NOTE, line);
            if (!state.isEmpty() || !measured.isEmpty() || !note.isEmpty()) {
                lines.put(
                        line,
                        new Observation(
                                state.isEmpty() ? LineState.OPEN : LineState.valueOf(state), number(measured), note));
            }
        }
        String rating = value(OperationKind.RATING, "");
        String respect = value(OperationKind.RESPECT, "");
        String words = value(OperationKind.WORDS, "");
        Set<UUID> content = standing.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.kind().content())
                .map(Operation::id)
                .collect(Collectors.toSet());
        return new SheetState(
                Map.copyOf(lines),
                rating.isEmpty() ? null : GlobalRating.valueOf(rating),
                words,
                respect.isEmpty() ? null : Integer.valueOf(respect),
                signatures(content),
                List.copyOf(contradictions),
                standing.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                place -> place.getValue().stream()
                                        .map(Operation::id)
                                        .toList())));
    }

    private String value(OperationKind kind, String line) {
        List<Operation> says = standing.getOrDefault(kind + " " + line, List.of());
        if (says.isEmpty()) {
            return "";
        }
        if (says.stream().map(Operation::value).distinct().count() > 1) {
            contradictions.add(new SheetState.Contradiction(kind, line, says));
            return "";
        }
        return says.getFirst().value();
    }

    /** A name holds when all it saw is here and nothing stands that it did not see. */
    private List<SheetState.Signature> signatures(Set<UUID> content) {
        Set<UUID> names = standing.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.kind() == OperationKind.SIGN)
                .map(Operation::id)
                .collect(Collectors.toSet());
        return standing.values().stream()
                .flatMap(List::stream)
                .filter(entry -> names.contains(entry.id()) && !entry.value().isEmpty())
                .map(entry -> new SheetState.Signature(
                        entry.line(),
                        entry.value(),
                        entry.id(),
                        !content.isEmpty()
                                && here.containsAll(entry.after())
                                && entry.after().containsAll(content)))
                .toList();
    }

    private static @Nullable BigDecimal number(String measured) {
        return measured.isEmpty() ? null : new BigDecimal(measured);
    }
}
