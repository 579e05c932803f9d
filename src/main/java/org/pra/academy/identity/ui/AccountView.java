package org.pra.academy.identity.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.pra.academy.identity.AccountService;
import org.pra.academy.identity.NewPassword;
import org.pra.academy.identity.PasswordOutcome;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.Screen;

/** One's own account: change the password, which signs out every device. */
@Route(value = "account", layout = Frame.class)
@PermitAll
class AccountView extends Screen {

    private final AccountService accounts;
    private final PasswordField current = new PasswordField(text("identity.field.currentPassword"));
    private final PasswordField fresh = new PasswordField(text("identity.field.newPassword"));
    private final PlainForm form = new PlainForm(text("identity.account.action"), this::change, current, fresh);

    AccountView(AccountService accounts, CurrentActor currentActor) {
        super("identity-account");
        this.accounts = accounts;
        heading(currentActor.actor().name());
        lead(text("identity.account.lead"));
        fresh.setHelperText(text("identity.field.newPassword.hint"));
        add(part(text("identity.account.password"), form));
    }

    private void change() {
        switch (accounts.change(current.getValue(), new NewPassword(fresh.getValue()))) {
            case PasswordOutcome.Chosen chosen -> UI.getCurrent().getPage().setLocation("sign-in?changed");
            case PasswordOutcome.WrongPassword wrong -> form.notice().problem(text("identity.account.wrong"));
            case PasswordOutcome.LinkSpent spent -> form.notice().problem(text("identity.choose.spent"));
        }
    }
}
