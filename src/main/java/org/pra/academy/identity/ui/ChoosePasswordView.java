package org.pra.academy.identity.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.pra.academy.identity.AccountService;
import org.pra.academy.identity.NewPassword;
import org.pra.academy.identity.PasswordOutcome;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.Screen;

/** Where a link from a letter leads: choose the password, once. */
@Route(value = "choose-password", layout = Frame.class)
@AnonymousAllowed
class ChoosePasswordView extends Screen implements HasUrlParameter<String> {

    private final AccountService accounts;

    ChoosePasswordView(AccountService accounts) {
        super("identity-choose-password");
        this.accounts = accounts;
        heading(text("identity.choose.title"));
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        if (!accounts.works(token)) {
            add(spent());
            return;
        }
        PasswordField password = new PasswordField(text("identity.field.newPassword"));
        password.setHelperText(text("identity.field.newPassword.hint"));
        add(new PlainForm(text("identity.choose.action"), () -> choose(token, password.getValue()), password));
    }

    private void choose(String token, String password) {
        if (accounts.choose(token, new NewPassword(password)) instanceof PasswordOutcome.Chosen) {
            UI.getCurrent().getPage().setLocation("sign-in?changed");
        } else {
            add(spent());
        }
    }

    private static EmptyState spent() {
        return new EmptyState(text("identity.choose.spent"), text("identity.choose.again"), "forgot-password");
    }
}
