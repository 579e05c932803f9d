package org.pra.academy.practicals.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.practicals.PracticalRow;
import org.pra.academy.practicals.PracticalService;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** One's open sheets and the graded ones, to go on with, to read or to amend. */
final class RecentSheets extends Div {

    private static final int PAGE = 20;
    private final PracticalService practicals;
    private final PersonNames names;

    RecentSheets(PracticalService practicals, PersonNames names) {
        this.practicals = practicals;
        this.names = names;
        show(0);
    }

    private void show(int offset) {
        removeAll();
        List<PracticalRow> rows = practicals.results(offset, PAGE + 1);
        if (rows.isEmpty()) {
            add(new EmptyState(text("practicals.recent.empty")));
            return;
        }
        Map<PersonId, String> people =
                names.of(rows.stream().map(PracticalRow::trainee).toList());
        PlainTable table = new PlainTable(
                text("practicals.recent.title"),
                List.of(
                        text("practicals.grade.trainee"),
                        text("practicals.recent.sheet"),
                        text("practicals.recent.result"),
                        text("practicals.recent.at")));
        rows.stream()
                .limit(PAGE)
                .forEach(row -> table.row(
                        people.getOrDefault(row.trainee(), "–"),
                        new Anchor(SheetView.PATH + "/" + row.id(), row.checklist()),
                        result(row),
                        Times.moment(row.at())));
        Div pages = new Div();
        pages.addClassName("shell-actions");
        if (offset > 0) {
            pages.add(page("practicals.page.back", offset - PAGE));
        }
        if (rows.size() > PAGE) {
            pages.add(page("practicals.page.next", offset + PAGE));
        }
        add(table, pages);
    }

    private NativeButton page(String key, int from) {
        NativeButton button = new NativeButton(text(key), click -> show(from));
        button.addClassNames("shell-button", "shell-button-quiet");
        return button;
    }

    private static Div result(PracticalRow row) {
        if (row.passed() == null) {
            return new Div(Screen.chip("neutral", text("practicals.recent.open")));
        }
        return new Div(
                Screen.chip(
                        row.passed() ? "done" : "attention",
                        text(row.passed() ? "practicals.result.passed" : "practicals.result.again")),
                new Span(" " + text("practicals.marks.of", row.points(), row.maximum())));
    }
}
