package org.pra.academy.curriculum.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.pra.academy.curriculum.ProgrammePaths;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;

/** What is kept about people, why, and what they can ask for. */
@Route(value = ProgrammePaths.PRIVACY, layout = Frame.class)
@AnonymousAllowed
class PrivacyView extends Screen {

    PrivacyView(ProgrammeService programmes) {
        super("curriculum-privacy");
        heading(text("curriculum.privacy.title"));
        add(new Html("<div class=\"curriculum-prose\">" + programmes.page().privacyHtml() + "</div>"));
    }
}
