package org.pra.academy.identity.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.pra.academy.identity.AccountService;
import org.pra.academy.identity.EmailAddress;
import org.pra.academy.identity.NewPassword;
import org.pra.academy.identity.PasswordOutcome;
import org.pra.academy.identity.PersonName;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.Screen;

/** The first administrator of a new academy, through the link in the log. */
@Route(value = "setup", layout = Frame.class)
@AnonymousAllowed
class SetupView extends Screen implements HasUrlParameter<String> {

    private final AccountService accounts;
    private final TextField name = new TextField(text("identity.field.name"));
    private final EmailField email = new EmailField(text("identity.field.email"));
    private final PasswordField password = new PasswordField(text("identity.field.newPassword"));

    SetupView(AccountService accounts) {
        super("identity-setup");
        this.accounts = accounts;
        heading(text("identity.setup.title"));
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        if (!accounts.works(token)) {
            add(new EmptyState(text("identity.setup.spent")));
            return;
        }
        lead(text("identity.setup.lead"));
        password.setHelperText(text("identity.field.newPassword.hint"));
        add(new PlainForm(text("identity.setup.action"), () -> setUp(token), name, email, password));
    }

    private void setUp(String token) {
        PasswordOutcome outcome = accounts.setUp(
                token,
                new PersonName(name.getValue()),
                new EmailAddress(email.getValue()),
                new NewPassword(password.getValue()));
        if (outcome instanceof PasswordOutcome.Chosen) {
            UI.getCurrent().getPage().setLocation("sign-in?changed");
        } else {
            add(new EmptyState(text("identity.setup.spent")));
        }
    }
}
