package org.pra.academy.placements.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.pra.academy.kernel.Percent;
import org.pra.academy.placements.BlockProgress;
import org.pra.academy.placements.OversightService;
import org.pra.academy.placements.PlacementPaths;
import org.pra.academy.placements.ProgressRow;
import org.pra.academy.placements.TaskProgress;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** All trainees with their on-the-job training block by block; what is searched and which page stands in the address. */
@Route(value = PlacementPaths.LOGBOOKS, layout = Frame.class)
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class LogbooksView extends Screen implements BeforeEnterObserver {

    private static final int PAGE = 40;
    private final OversightService oversight;
    private final TextField search = new TextField(text("placements.logbooks.search"));
    private final Div list = new Div();

    LogbooksView(OversightService oversight) {
        super("placements-logbooks");
        this.oversight = oversight;
        heading(text("placements.logbooks.title"));
        lead(text("placements.logbooks.lead"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(PlacementPaths.LOGBOOKS, address(change.getValue(), 0));
            }
        });
        add(search, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String text = asked.getSingleParameter("q").orElse("");
        int from = asked.getSingleParameter("from")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
        if (!search.getValue().equals(text)) {
            search.setValue(text);
        }
        show(text, from);
    }

    private void show(String text, int from) {
        list.removeAll();
        List<ProgressRow> rows = oversight.cohort(text, from, PAGE + 1);
        if (rows.isEmpty()) {
            list.add(new EmptyState(text("placements.logbooks.nobody")));
            return;
        }
        List<String> heads = new ArrayList<>(List.of(
                text("placements.logbooks.trainee"),
                text("placements.logbooks.signed"),
                text("placements.logbooks.waiting")));
        rows.getFirst().blocks().forEach(block -> heads.add(block.block().id()));
        heads.addAll(List.of(text("placements.logbooks.lastDay"), text("placements.logbooks.questions")));
        PlainTable table = new PlainTable(text("placements.logbooks.title"), heads);
        rows.stream().limit(PAGE).forEach(row -> table.row(cells(row)));
        list.add(table, pages(text, from, rows.size() > PAGE));
    }

    private static Object[] cells(ProgressRow row) {
        Span batch = new Span(row.batch());
        batch.addClassName("placements-batch");
        Div who = new Div(new Anchor(PlacementPaths.logbookOf(row.trainee()), row.name()), batch);
        List<Object> cells = new ArrayList<>(List.of(
                who,
                text("placements.logbooks.of", row.counted(), row.planned()),
                row.waiting().value() == 0 ? "–" : row.waiting()));
        row.blocks().forEach(block -> cells.add(cell(block)));
        cells.add(row.lastDay() == null ? "–" : Times.day(row.lastDay()));
        cells.add(row.questions() == 0 ? "–" : chip("attention", text("placements.logbooks.open", row.questions())));
        return cells.toArray();
    }

    /** The block's weakest figure: hours or the count that is furthest behind. */
    private static Component cell(BlockProgress block) {
        TaskProgress weakest = block.tasks().stream()
                .min(Comparator.comparing(TaskProgress::share))
                .filter(task -> task.share().compareTo(block.share()) < 0)
                .orElse(null);
        Percent share = weakest == null ? block.share() : weakest.share();
        String words = weakest == null
                ? text(
                        "placements.logbooks.hours",
                        block.counted(),
                        block.block().minutes())
                : text("placements.block.count", weakest.signed(), weakest.wanted(), weakest.task());
        Component bar = new QuietBar(words, share.value().intValue(), 0, 100);
        bar.getElement().setAttribute("data-share", share.reaches(Percent.of(80)) ? "enough" : "short");
        return bar;
    }

    private static Div pages(String text, int from, boolean more) {
        Div pages = new Div();
        pages.addClassName("shell-actions");
        if (from > 0) {
            pages.add(page("placements.page.back", text, Math.max(0, from - PAGE)));
        }
        if (more) {
            pages.add(page("placements.page.next", text, from + PAGE));
        }
        return pages;
    }

    private static Anchor page(String key, String text, int from) {
        Anchor link =
                new Anchor(PlacementPaths.LOGBOOKS + "?" + address(text, from).getQueryString(), text(key));
        link.addClassNames("shell-action", "shell-button-quiet");
        return link;
    }

    private static QueryParameters address(String text, int from) {
        return QueryParameters.simple(Map.of("q", text, "from", String.valueOf(from)));
    }
}
