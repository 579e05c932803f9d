package org.pra.academy.practicals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pra.academy.checklists.Checklist;
import org.springframework.stereotype.Component;

/** Puts a sheet together from its attempt, its pinned checklist, its entries and its markings. */
@Component
class SheetReader {

    private final ChecklistVersions versions;
    private final OperationLog log;
    private final Gradings gradings;
    private final Amendments amendments;
    private final Instructions instructions;

    SheetReader(
            ChecklistVersions versions,
            OperationLog log,
            Gradings gradings,
            Amendments amendments,
            Instructions instructions) {
        this.versions = versions;
        this.log = log;
        this.gradings = gradings;
        this.amendments = amendments;
        this.instructions = instructions;
    }

    Sheet read(PracticalAttempt attempt) {
        Checklist checklist = versions.pinned(attempt.checklist(), attempt.digest());
        List<KeptOperation> entries = log.all(attempt.id());
        List<Sheet.Result> markings = attempt.graded() ? gradings.of(attempt.id()) : List.of();
        return new Sheet(
                attempt.id(),
                attempt.trainee(),
                attempt.assessor(),
                checklist,
                checklist.mode(attempt.mode()).orElseThrow(),
                attempt.openedAt(),
                SheetFold.fold(operations(entries, false)),
                operations(entries, true),
                instructions.closed(attempt.id()).orElse(null),
                counting(attempt, markings),
                markings.isEmpty() ? attempt.result(List.of()) : markings.getFirst(),
                amendments.of(attempt.id()));
    }

    private static List<Operation> operations(List<KeptOperation> entries, boolean late) {
        return entries.stream()
                .filter(entry -> entry.late() == late)
                .map(KeptOperation::operation)
                .toList();
    }

    private static Sheet.@Nullable Result counting(PracticalAttempt attempt, List<Sheet.Result> markings) {
        return attempt.result(
                markings.isEmpty() ? List.of() : markings.getLast().reasons());
    }
}
