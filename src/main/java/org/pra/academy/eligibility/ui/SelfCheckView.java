package org.pra.academy.eligibility.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.pra.academy.eligibility.EligibilityService;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.Screen;

/** "Am I eligible?" for anybody; nothing is stored. */
@Route(value = "eligible", layout = Frame.class)
@AnonymousAllowed
class SelfCheckView extends Screen {

    private final Div answer = new Div();

    SelfCheckView(EligibilityService eligibility) {
        super("eligibility-self-check");
        heading(text("eligibility.selfCheck.title"));
        lead(text("eligibility.selfCheck.lead"));
        ProfileForm profile = new ProfileForm(eligibility.relevantWork());
        PlainForm form = new PlainForm(
                text("eligibility.selfCheck.action"),
                () -> {
                    answer.removeAll();
                    answer.add(new ReportPanel(eligibility.check(profile.read())));
                    Anchor apply = new Anchor("apply", text("eligibility.selfCheck.apply"));
                    apply.addClassName("shell-next");
                    answer.add(apply);
                },
                profile);
        answer.getElement().setAttribute("role", "status");
        Div both = new Div(form, answer);
        both.addClassName("eligibility-two");
        add(both);
    }
}
