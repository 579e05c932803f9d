package org.pra.academy.practicals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pra.academy.checklists.Checklist;
import org.springframework.stereotype.Component;

/** Puts a sheet together from its attempt, its pinned checklist, its ticks and its markings. */
@Component
class SheetReader {

    private final ChecklistVersions versions;
    private final Ticks ticks;
    private final Gradings gradings;

    SheetReader(ChecklistVersions versions, Ticks ticks, Gradings gradings) {
        this.versions = versions;
        this.ticks = ticks;
        this.gradings = gradings;
    }

    Sheet read(PracticalAttempt attempt) {
        Checklist checklist = versions.pinned(attempt.checklist(), attempt.digest());
        List<Sheet.Result> markings = attempt.graded() ? gradings.of(attempt.id()) : List.of();
        return new Sheet(
                attempt.id(),
                attempt.trainee(),
                attempt.assessor(),
                checklist,
                checklist.mode(attempt.mode()).orElseThrow(),
                attempt.openedAt(),
                ticks.lines(attempt.id()),
                attempt.rating(),
                attempt.comment(),
                counting(attempt, markings),
                markings.isEmpty() ? attempt.result(List.of()) : markings.getFirst(),
                ticks.amendments(attempt.id()));
    }

    private static Sheet.@Nullable Result counting(PracticalAttempt attempt, List<Sheet.Result> markings) {
        return attempt.result(
                markings.isEmpty() ? List.of() : markings.getLast().reasons());
    }
}
