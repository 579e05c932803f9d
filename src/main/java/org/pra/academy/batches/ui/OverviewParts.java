package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.pra.academy.batches.BatchPaths;
import org.pra.academy.batches.SessionRow;
import org.pra.academy.batches.TimetableOverview;
import org.pra.academy.shell.ui.PlainTable;

/** The lists behind a timetable: clashes, what waits for a place, what stands late, what nobody took, where minutes differ. */
final class OverviewParts extends Div {

    OverviewParts(TimetableOverview overview) {
        if (!overview.clashes().isEmpty()) {
            part("clashes", new ClashList(overview.clashes(), true));
        }
        sessions("waiting", overview.waiting());
        sessions("late", overview.late());
        sessions("untaken", overview.untaken());
        if (!overview.differences().isEmpty()) {
            PlainTable table = new PlainTable(
                    text("batches.overview.differences"),
                    List.of(
                            text("batches.overview.source"),
                            text("batches.overview.planned"),
                            text("batches.overview.timetabled"),
                            text("batches.overview.difference")));
            overview.differences()
                    .forEach(line -> table.row(
                            line.source().id() + " " + line.source().title(),
                            line.source().minutes(),
                            line.timetabled(),
                            text(line.tooFew() ? "batches.overview.tooFew" : "batches.overview.tooMany", line.by())));
            part("differences", table);
        }
    }

    private void sessions(String what, List<SessionRow> sessions) {
        if (sessions.isEmpty()) {
            return;
        }
        PlainTable table = new PlainTable(
                text("batches.overview." + what),
                List.of(
                        text("batches.overview.session"),
                        text("batches.overview.when"),
                        text("batches.overview.length"),
                        text("batches.overview.week")));
        sessions.forEach(session -> table.row(
                new Anchor(BatchPaths.session(session.id()), session.source() + " " + session.title()),
                When.span(session),
                session.minutes(),
                session.plannedWeek()));
        part(what, table);
    }

    private void part(String what, HasStyle content) {
        Section section = new Section(new H2(text("batches.overview." + what)));
        section.setId(what);
        section.addClassName("shell-part");
        content.addClassName("batches-quiet");
        section.add(new Paragraph(text("batches.overview." + what + ".about")), (Component) content);
        add(section);
    }
}
