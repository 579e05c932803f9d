package org.pra.academy.curriculum.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.pra.academy.curriculum.Programme;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;

/** The public page of the programme. */
@Route(value = "", layout = Frame.class)
@AnonymousAllowed
class ProgrammeView extends Screen {

    ProgrammeView(ProgrammeService programmes) {
        super("curriculum-programme");
        Programme programme = programmes.programme();
        heading(programme.title());
        Div actions = new Div(
                new Anchor("eligible", text("curriculum.programme.eligible")),
                new Anchor("join", text("curriculum.programme.apply")));
        actions.addClassName("shell-actions");
        add(actions);
    }
}
