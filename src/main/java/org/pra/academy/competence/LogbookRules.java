package org.pra.academy.competence;

import java.util.List;
import java.util.stream.Collectors;
import org.pra.academy.kernel.Percent;
import org.pra.academy.kernel.Reason;
import org.pra.academy.placements.BlockProgress;
import org.pra.academy.placements.TaskProgress;

/** What the logbook must show: only what a preceptor signed counts, and of each task so much of its minimum count. */
final class LogbookRules {

    private LogbookRules() {}

    /** One reason for each task that has a minimum count. */
    static List<Reason> counts(List<BlockProgress> logbook, Percent wanted) {
        return tasks(logbook).stream()
                .map(task -> reason(
                        task.share().reaches(wanted),
                        "logbook-" + task.task().replace(' ', '-'),
                        "competence.entry.logbook",
                        task.signed(),
                        task.wanted(),
                        task.task(),
                        wanted))
                .toList();
    }

    /** All counts as one gate, naming those that are short. */
    static Reason gate(List<BlockProgress> logbook, Percent wanted) {
        List<TaskProgress> tasks = tasks(logbook);
        List<TaskProgress> missing =
                tasks.stream().filter(task -> !task.share().reaches(wanted)).toList();
        String named = missing.isEmpty()
                ? "–"
                : missing.stream().map(LogbookRules::figures).collect(Collectors.joining(", "));
        return reason(
                missing.isEmpty(),
                "logbook",
                "competence.reason.logbook",
                tasks.size() - missing.size(),
                tasks.size(),
                wanted,
                named);
    }

    /** Whether hours and counts of one block carry on-the-job marks of its unit. */
    static Reason carries(BlockProgress block, Percent wanted) {
        String counts = block.tasks().isEmpty()
                ? ""
                : block.tasks().stream().map(LogbookRules::figures).collect(Collectors.joining(", ", ", ", ""));
        return reason(
                block.reaches(wanted),
                "ojt-logbook",
                "competence.reason.ojtLogbook",
                block.block().id(),
                block.counted() + " of " + block.block().minutes() + counts,
                wanted);
    }

    private static String figures(TaskProgress task) {
        return task.signed() + " of " + task.wanted() + " " + task.task();
    }

    private static List<TaskProgress> tasks(List<BlockProgress> logbook) {
        return logbook.stream().flatMap(block -> block.tasks().stream()).toList();
    }

    private static Reason reason(boolean met, String rule, String key, Object... args) {
        return met ? Reason.met(rule, key, args) : Reason.missing(rule, key, args);
    }
}
