package org.pra.academy.placements.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.placements.HistoryLine;
import org.pra.academy.placements.Receipt;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** What was signed, corrected and returned, entry by entry. */
final class ReceiptPanel extends Div {

    ReceiptPanel(Receipt receipt, List<PracticeBlock> blocks) {
        addClassName("placements-receipt");
        getElement().setAttribute("role", "status");
        PlainTable table = new PlainTable(
                text("placements.receipt.table"),
                List.of(
                        text("placements.receipt.day"),
                        text("placements.receipt.answer"),
                        text("placements.receipt.block"),
                        text("placements.receipt.time"),
                        text("placements.receipt.counts"),
                        text("placements.receipt.why")));
        for (HistoryLine line : receipt.lines()) {
            String counts = PlacementWords.counts(line.counts());
            table.row(
                    Times.day(line.day()),
                    Screen.chip(
                            line.what() == HistoryLine.What.RETURNED ? "attention" : "done",
                            text("placements.receipt." + line.what())),
                    PlacementWords.block(blocks, line.block()),
                    line.minutes(),
                    counts.isEmpty() ? "–" : counts,
                    line.why() == null ? "–" : line.why());
        }
        add(table, new Paragraph(text("placements.receipt.keep")));
    }
}
