package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.pra.academy.batches.TimetableOverview;
import org.pra.academy.shell.ui.Screen;

/** What needs a decision, at a glance, each leading to its list further down. */
final class OverviewChips extends Div {

    OverviewChips(TimetableOverview overview) {
        addClassName("batches-chips");
        add(new Span(text("batches.overview.sessions", overview.sessions())));
        chip("clashes", overview.clashes().size());
        chip("waiting", overview.waiting().size());
        chip("late", overview.late().size());
        chip("untaken", overview.untaken().size());
        chip("differences", overview.differences().size());
    }

    private void chip(String what, int count) {
        if (count > 0) {
            Anchor link = new Anchor("#" + what, "");
            link.getElement().setAttribute("router-ignore", true);
            link.add(Screen.chip("attention", text("batches.overview.chip." + what, count)));
            add(link);
        }
    }
}
