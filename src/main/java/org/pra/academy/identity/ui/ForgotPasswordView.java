package org.pra.academy.identity.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.pra.academy.identity.AccountService;
import org.pra.academy.identity.EmailAddress;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.Screen;

/** Asks for a link to choose a new password; answers the same whether the address is known or not. */
@Route(value = "forgot-password", layout = Frame.class)
@AnonymousAllowed
class ForgotPasswordView extends Screen {

    private final EmailField email = new EmailField(text("identity.field.email"));
    private final PlainForm form;

    ForgotPasswordView(AccountService accounts) {
        super("identity-forgot");
        heading(text("identity.forgot.title"));
        lead(text("identity.forgot.lead"));
        form = new PlainForm(text("identity.forgot.action"), () -> ask(accounts), email);
        add(form);
    }

    private void ask(AccountService accounts) {
        accounts.forgot(new EmailAddress(email.getValue()));
        form.notice().done(text("identity.forgot.sent"));
    }
}
