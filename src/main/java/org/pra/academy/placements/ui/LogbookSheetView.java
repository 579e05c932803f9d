package org.pra.academy.placements.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.pra.academy.curriculum.PracticeBlock;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.placements.BlockProgress;
import org.pra.academy.placements.EntryRow;
import org.pra.academy.placements.Logbook;
import org.pra.academy.placements.OversightService;
import org.pra.academy.placements.PlacementPaths;
import org.pra.academy.placements.TaskProgress;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;
import org.springframework.beans.factory.annotation.Value;

/** A logbook as a sheet for the auditor: summary by block, every entry with its signature, made to be printed. */
@Route(value = PlacementPaths.SHEET, layout = Frame.class)
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class LogbookSheetView extends Screen implements HasUrlParameter<String> {

    private final OversightService oversight;
    private final Clock clock;
    private final String institute;

    LogbookSheetView(OversightService oversight, Clock clock, @Value("${pra.institute:}") String institute) {
        super("placements-sheet");
        this.oversight = oversight;
        this.clock = clock;
        this.institute = institute;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        PersonId trainee = LogbookOfView.person(id);
        Logbook logbook = oversight.logbook(trainee);
        if (logbook.progress().name().isEmpty()) {
            throw new NotFoundException();
        }
        heading(text("placements.sheet.title", logbook.progress().name()));
        lead(text(
                "placements.sheet.lead",
                institute.isBlank() ? "–" : institute,
                logbook.progress().batch(),
                Times.moment(clock.instant())));
        NativeButton print = new NativeButton(
                text("placements.sheet.print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassName("shell-button");
        Div actions = new Div(print, new Anchor(PlacementPaths.logbookOf(trainee), text("placements.sheet.back")));
        actions.addClassNames("shell-actions", "placements-no-print");
        add(actions, part(text("placements.sheet.summary"), summary(logbook)));
        add(part(text("placements.sheet.entries"), entries(logbook)));
        add(new Paragraph(text("placements.sheet.truth")));
    }

    private static PlainTable summary(Logbook logbook) {
        PlainTable table = new PlainTable(
                text("placements.sheet.summary"),
                List.of(
                        text("placements.receipt.block"),
                        text("placements.sheet.planned"),
                        text("placements.sheet.counted"),
                        text("placements.receipt.counts")));
        for (BlockProgress block : logbook.progress().blocks()) {
            String counts = String.join(
                    ", ", block.tasks().stream().map(LogbookSheetView::figures).toList());
            table.row(
                    PlacementWords.block(block.block()),
                    block.block().minutes(),
                    block.counted(),
                    counts.isEmpty() ? "–" : counts);
        }
        table.row(
                text("placements.sheet.sum"),
                logbook.progress().planned(),
                logbook.progress().counted(),
                "");
        return table;
    }

    private static String figures(TaskProgress task) {
        return text("placements.block.count", task.signed(), task.wanted(), task.task());
    }

    private static PlainTable entries(Logbook logbook) {
        List<PracticeBlock> blocks = PlacementWords.blocks(logbook.progress().blocks());
        PlainTable table = new PlainTable(
                text("placements.sheet.entries"),
                List.of(
                        text("placements.receipt.day"),
                        text("placements.receipt.block"),
                        text("placements.receipt.time"),
                        text("placements.receipt.counts"),
                        text("placements.sheet.done"),
                        text("placements.sheet.standing")));
        for (EntryRow entry : logbook.entries().reversed()) {
            String counts = PlacementWords.taskCounts(entry.counts());
            table.row(
                    Times.day(entry.day()),
                    PlacementWords.block(blocks, entry.block()),
                    EntryCard.time(entry),
                    counts.isEmpty() ? "–" : counts,
                    entry.words(),
                    standing(entry));
        }
        return table;
    }

    private static String standing(EntryRow entry) {
        EntryRow.Signature signature = entry.signature();
        String words = PlacementWords.standing(entry);
        if (signature == null) {
            return words;
        }
        return words
                + " "
                + text("placements.sheet.contact", signature.contact(), text("placements.sheet.way." + signature.way()))
                + (entry.note() == null || entry.signed() == null ? "" : " " + Objects.toString(entry.note()));
    }
}
