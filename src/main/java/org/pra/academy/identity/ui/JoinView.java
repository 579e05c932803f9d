package org.pra.academy.identity.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.pra.academy.identity.AccountService;
import org.pra.academy.identity.EmailAddress;
import org.pra.academy.identity.JoiningOutcome;
import org.pra.academy.identity.NewPassword;
import org.pra.academy.identity.PersonName;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.Screen;

/** An applicant makes an account. */
@Route(value = "join", layout = Frame.class)
@AnonymousAllowed
class JoinView extends Screen {

    private final AccountService accounts;
    private final TextField name = new TextField(text("identity.field.name"));
    private final EmailField email = new EmailField(text("identity.field.email"));
    private final PasswordField password = new PasswordField(text("identity.field.newPassword"));
    private final PlainForm form = new PlainForm(text("identity.join.action"), this::join, name, email, password);

    JoinView(AccountService accounts) {
        super("identity-join");
        this.accounts = accounts;
        heading(text("identity.join.title"));
        lead(text("identity.join.lead"));
        name.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NAME);
        password.setHelperText(text("identity.field.newPassword.hint"));
        add(form, new Paragraph(new Anchor("privacy", text("identity.join.privacy"))));
    }

    private void join() {
        JoiningOutcome outcome = accounts.join(
                new PersonName(name.getValue()),
                new EmailAddress(email.getValue()),
                new NewPassword(password.getValue()));
        switch (outcome) {
            case JoiningOutcome.Joined joined -> UI.getCurrent().getPage().setLocation("sign-in?changed");
            case JoiningOutcome.AddressTaken taken -> form.notice().problem(text("identity.join.taken", taken.email()));
        }
    }
}
