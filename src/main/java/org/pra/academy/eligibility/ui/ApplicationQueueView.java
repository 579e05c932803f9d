package org.pra.academy.eligibility.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.pra.academy.eligibility.ApplicationRow;
import org.pra.academy.eligibility.ReviewService;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** The administrators' queue of applications, longest waiting first. */
@Route(value = "applications", layout = Frame.class)
@RolesAllowed("ADMINISTRATOR")
class ApplicationQueueView extends Screen {

    private static final int PAGE = 200;

    ApplicationQueueView(ReviewService review, PersonNames names) {
        super("eligibility-queue");
        heading(text("eligibility.queue.title"));
        List<ApplicationRow> rows = review.queue(0, PAGE);
        if (rows.isEmpty()) {
            add(new EmptyState(text("eligibility.queue.empty")));
            return;
        }
        Map<PersonId, String> who =
                names.of(rows.stream().map(ApplicationRow::applicant).toList());
        PlainTable table = new PlainTable(
                text("eligibility.queue.title"),
                List.of(
                        text("eligibility.queue.applicant"),
                        text("eligibility.queue.state"),
                        text("eligibility.queue.since"),
                        text("eligibility.queue.papers")));
        for (ApplicationRow row : rows) {
            table.row(
                    new Anchor("application/" + row.id(), who.getOrDefault(row.applicant(), "")),
                    chip(ApplicationWords.meaning(row.state()), ApplicationWords.state(row.state())),
                    row.submittedAt() == null ? "" : Times.moment(row.submittedAt()),
                    text("eligibility.queue.unchecked", row.papers(), row.unchecked()));
        }
        add(table);
    }
}
