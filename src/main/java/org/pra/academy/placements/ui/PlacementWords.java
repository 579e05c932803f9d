package org.pra.academy.placements.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.placements.BlockProgress;
import org.pra.academy.placements.EntryRow;
import org.pra.academy.placements.EntryState;
import org.pra.academy.placements.ProgressRow;
import org.pra.academy.placements.QuestionState;
import org.pra.academy.placements.TaskCount;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** The words that several screens of the logbook share. */
final class PlacementWords {

    private PlacementWords() {}

    static String block(PracticeBlock block) {
        return block.id() + " " + block.title();
    }

    /** A block's name by its id; the id alone where the programme no longer has it. */
    static String block(List<PracticeBlock> blocks, String id) {
        return blocks.stream()
                .filter(block -> block.id().equals(id))
                .findFirst()
                .map(PlacementWords::block)
                .orElse(id);
    }

    /** How much is signed, and how much is not where there is something. */
    static String lead(ProgressRow progress) {
        if (progress.counted().value() + progress.waiting().value() == 0) {
            return text("placements.logbook.leadNothing", progress.planned());
        }
        return progress.waiting().value() == 0
                ? text("placements.logbook.lead", progress.counted(), progress.planned())
                : text("placements.logbook.leadWaiting", progress.counted(), progress.planned(), progress.waiting());
    }

    static List<PracticeBlock> blocks(List<BlockProgress> progress) {
        return progress.stream().map(BlockProgress::block).toList();
    }

    /** {@code 12 registrations, 2 admissions}; empty without counts. */
    static String counts(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> text("placements.count", count.getValue(), count.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** The same, naming what was written where the preceptor confirmed less. */
    static String taskCounts(Map<String, TaskCount> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getValue().now() == count.getValue().written()
                        ? text("placements.count", count.getValue().now(), count.getKey())
                        : text(
                                "placements.countLess",
                                count.getValue().now(),
                                count.getKey(),
                                count.getValue().written()))
                .collect(Collectors.joining(", "));
    }

    static Span chip(EntryRow entry) {
        if (entry.state() == EntryState.SIGNED && entry.question() != QuestionState.NONE) {
            return Screen.chip("attention", text("placements.question." + entry.question()));
        }
        if (entry.waiting() != null) {
            return Screen.chip("neutral", text("placements.state.WAITING"));
        }
        String meaning = switch (entry.state()) {
            case WRITTEN, WITHDRAWN -> "neutral";
            case RETURNED -> "attention";
            case SIGNED -> "done";
            case VOIDED -> "stop";
        };
        return Screen.chip(meaning, text("placements.state." + entry.state()));
    }

    /** Where the entry stands, as a sentence. */
    static String standing(EntryRow entry) {
        EntryRow.Waiting waiting = entry.waiting();
        if (waiting != null) {
            return text("placements.standing.WAITING", waiting.preceptor(), Times.moment(waiting.until()));
        }
        EntryRow.Signature signature = entry.signature();
        String by = signature == null ? "" : signature.by().toString();
        String at = signature == null ? "" : Times.moment(signature.at());
        return text("placements.standing." + entry.state(), by, at, Objects.toString(entry.note(), "–"));
    }
}
