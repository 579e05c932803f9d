package org.pra.academy.placements.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.pra.academy.kernel.Minutes;
import org.pra.academy.placements.BlockProgress;
import org.pra.academy.placements.TaskProgress;
import org.pra.academy.shell.ui.Screen;

/** One block with its hours and each task against the minimum count. */
final class BlockPanel extends Section {

    private BlockPanel(BlockProgress progress) {
        addClassName("placements-block");
        H3 title = new H3(PlacementWords.block(progress.block()));
        Div head = new Div(title);
        head.addClassName("placements-block-head");
        boolean full = progress.counted().equals(progress.block().minutes())
                && progress.tasks().stream().allMatch(task -> task.signed() >= task.wanted());
        if (full) {
            head.add(Screen.chip("done", text("placements.block.full")));
        }
        add(
                head,
                new QuietBar(
                        hours(progress),
                        progress.signed().value(),
                        progress.waiting().value(),
                        progress.block().minutes().value()));
        for (TaskProgress task : progress.tasks()) {
            add(new QuietBar(words(task), task.signed(), task.waiting(), task.wanted()));
        }
    }

    static Div all(List<BlockProgress> blocks) {
        Div grid = new Div();
        grid.addClassName("placements-blocks");
        blocks.forEach(block -> grid.add(new BlockPanel(block)));
        return grid;
    }

    static String words(TaskProgress task) {
        String words = text("placements.block.count", task.signed(), task.wanted(), task.task());
        return task.waiting() == 0 ? words : words + text("placements.block.waiting", task.waiting());
    }

    static String hours(BlockProgress progress) {
        String words = progress.counted().value() == 0
                ? text("placements.block.noHours", progress.block().minutes())
                : text(
                        "placements.block.hours",
                        progress.counted(),
                        progress.block().minutes());
        if (progress.waiting().value() > 0) {
            words += text("placements.block.waiting", progress.waiting());
        }
        int over = progress.signed().value() - progress.counted().value();
        return over == 0 ? words : words + text("placements.block.over", Minutes.of(over));
    }
}
