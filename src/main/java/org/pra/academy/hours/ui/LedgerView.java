package org.pra.academy.hours.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.pra.academy.hours.HoursPaths;
import org.pra.academy.hours.StatementService;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;

/** A trainee's own ledger to 540 hours. */
@Route(value = HoursPaths.MINE, layout = Frame.class)
@RolesAllowed("TRAINEE")
class LedgerView extends Screen {

    LedgerView(StatementService statements, CurrentActor currentActor) {
        super("hours-ledger");
        heading(text("hours.title"));
        lead(text("hours.lead"));
        add(new StatementPanel(
                statements, currentActor.person(), currentActor.actor().name()));
    }
}
