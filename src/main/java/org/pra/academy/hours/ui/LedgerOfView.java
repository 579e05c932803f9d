package org.pra.academy.hours.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.pra.academy.hours.StatementService;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;

/** A trainee's ledger for staff and auditors. */
@Route(value = "hours-of", layout = Frame.class)
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class LedgerOfView extends Screen implements HasUrlParameter<String> {

    private final StatementService statements;
    private final PersonNames names;

    LedgerOfView(StatementService statements, PersonNames names) {
        super("hours-ledger");
        this.statements = statements;
        this.names = names;
    }

    @Override
    public void setParameter(BeforeEvent event, String trainee) {
        try {
            PersonId person = PersonId.of(trainee);
            String name = names.of(person);
            heading(text("hours.of", name));
            lead(text("hours.lead"));
            add(new StatementPanel(statements, person, name));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
