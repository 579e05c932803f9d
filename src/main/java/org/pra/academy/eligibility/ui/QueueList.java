package org.pra.academy.eligibility.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.eligibility.ApplicationRow;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.shell.ui.Screen;

/** Applicants with state, age of the case, papers and the routes that hold; the open one is marked. */
final class QueueList extends UnorderedList {

    QueueList(List<ApplicationRow> rows, PersonNames names, @Nullable UUID open) {
        addClassName("eligibility-list");
        Map<PersonId, String> who =
                names.of(rows.stream().map(ApplicationRow::applicant).toList());
        rows.forEach(row -> add(new ListItem(
                link(row, who.getOrDefault(row.applicant(), ""), row.id().equals(open)))));
    }

    private static Anchor link(ApplicationRow row, String name, boolean here) {
        Anchor link = new Anchor("application/" + row.id(), "");
        Span title = new Span(name);
        title.addClassName("eligibility-name");
        Div chips = new Div(Screen.chip(ApplicationWords.meaning(row.state()), ApplicationWords.state(row.state())));
        if (row.routes().isEmpty()) {
            chips.add(Screen.chip("neutral", text("eligibility.queue.noRoute")));
        } else {
            chips.add(Screen.chip("neutral", text("eligibility.queue.routes", String.join(", ", row.routes()))));
        }
        Span facts = new Span(
                row.state().waiting()
                        ? text("eligibility.queue.waiting", row.waitingDays(), row.papers(), row.unchecked())
                        : text("eligibility.queue.unchecked", row.papers(), row.unchecked()));
        facts.addClassName("eligibility-facts");
        link.add(title, chips, facts);
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
