package org.pra.academy.eligibility.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.pra.academy.eligibility.ApplicationRow;
import org.pra.academy.eligibility.ReviewService;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;

/** The administrators' queue of applications, longest waiting first. */
@Route(value = "applications", layout = Frame.class)
@RolesAllowed("ADMINISTRATOR")
class ApplicationQueueView extends Screen {

    static final int PAGE = 200;

    ApplicationQueueView(ReviewService review, PersonNames names) {
        super("eligibility-queue");
        heading(text("eligibility.queue.title"));
        List<ApplicationRow> rows = review.queue(0, PAGE);
        if (rows.isEmpty()) {
            add(new EmptyState(text("eligibility.queue.empty")));
            return;
        }
        lead(text("eligibility.queue.lead"));
        add(new QueueList(rows, names, null));
    }
}
