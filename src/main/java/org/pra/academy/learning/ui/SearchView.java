package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.pra.academy.learning.LearningPaths;
import org.pra.academy.learning.SearchHit;
import org.pra.academy.learning.SearchService;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;

/** Search across lectures, employability lessons and glossaries; what is looked for stands in the address. */
@Route(value = LearningPaths.SEARCH, layout = Frame.class)
@RolesAllowed({"TRAINEE", "INSTRUCTOR"})
class SearchView extends Screen implements BeforeEnterObserver {

    private static final int PAUSE_MILLISECONDS = 250;
    private static final int LONGEST = 120;
    private final SearchService search;
    private final TextField words = new TextField(text("learning.search.label"));
    private final Paragraph count = new Paragraph();
    private final OrderedList hits = new OrderedList();

    SearchView(SearchService search) {
        super("learning-search");
        this.search = search;
        heading(text("learning.search.title"));
        words.setId("search-words");
        words.setHelperText(text("learning.search.hint"));
        words.setMaxLength(LONGEST);
        words.setClearButtonVisible(true);
        words.setAutofocus(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLISECONDS);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent()
                        .getPage()
                        .getHistory()
                        .replaceState(
                                null, new Location(LearningPaths.SEARCH, QueryParameters.of("q", change.getValue())));
                show(change.getValue());
            }
        });
        count.getElement().setAttribute("role", "status");
        hits.addClassName("learning-hits");
        add(words, count, hits);
        getElement().executeJs("""
                this.addEventListener('keydown', (event) => {
                  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
                  const stops = [this.querySelector('#search-words input'), ...this.querySelectorAll('.learning-hits a')];
                  const at = stops.indexOf(document.activeElement);
                  if (step && at >= 0 && stops[at + step]) { event.preventDefault(); stops[at + step].focus(); }
                });""");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String query =
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        String wanted = query.substring(0, Math.min(LONGEST, query.length()));
        words.setValue(wanted);
        show(wanted);
    }

    private void show(String query) {
        List<SearchHit> found = search.find(query);
        hits.removeAll();
        found.forEach(hit -> hits.add(row(hit)));
        count.setText(
                query.isBlank()
                        ? text("learning.search.empty")
                        : found.isEmpty()
                                ? text("learning.search.nothing", query)
                                : text("learning.search.count", found.size()));
    }

    private static ListItem row(SearchHit hit) {
        Anchor link = new Anchor(hit.path(), hit.title());
        Span where = new Span(text(
                hit.kind() == SearchHit.Kind.TERM ? "learning.search.term" : "learning.search.section",
                hit.itemId(),
                hit.itemTitle()));
        where.addClassName("learning-small");
        Paragraph snippet = new Paragraph();
        hit.snippet().forEach(piece -> snippet.add(piece.match() ? new Mark(piece.text()) : new Span(piece.text())));
        return new ListItem(new Div(link, where), snippet);
    }

    @Tag("mark")
    private static final class Mark extends HtmlContainer {
        Mark(String text) {
            setText(text);
        }
    }
}
