package org.pra.academy.shell.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Shown for an address that leads nowhere, and for what belongs to somebody else: the two look alike on purpose. */
@ParentLayout(Frame.class)
@AnonymousAllowed
class NotFoundScreen extends Screen implements HasErrorParameter<NotFoundException> {

    NotFoundScreen() {
        super("shell-not-found");
        heading(text("shell.error.notFound"));
        lead(text("shell.error.notFound.lead"));
        add(new Anchor("", text("shell.error.home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
