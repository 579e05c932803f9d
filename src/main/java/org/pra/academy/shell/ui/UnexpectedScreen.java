package org.pra.academy.shell.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.pra.academy.kernel.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where an unexpected failure becomes a sentence. The log has the details under the number shown. */
@ParentLayout(Frame.class)
@AnonymousAllowed
class UnexpectedScreen extends Screen implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedScreen.class);

    UnexpectedScreen() {
        super("shell-unexpected");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (parameter.getException() instanceof CurrentActor.NotAllowed) {
            heading(text("shell.error.notFound"));
            lead(text("shell.error.notFound.lead"));
            add(new Anchor("", text("shell.error.home")));
            return HttpServletResponse.SC_NOT_FOUND;
        }
        heading(text("shell.error.unexpected"));
        lead(text("shell.error.unexpected.lead", Failures.note(LOG, parameter.getException())));
        add(new Anchor("", text("shell.error.home")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
