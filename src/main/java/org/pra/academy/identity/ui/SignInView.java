package org.pra.academy.identity.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.Screen;
import org.springframework.security.web.csrf.CsrfToken;

/** Sign-in by e-mail and password: a plain form that password keepers understand and that works before any script has run. */
@Route(value = "sign-in", layout = Frame.class)
@AnonymousAllowed
class SignInView extends Screen implements BeforeEnterObserver {

    private final Notice notice = new Notice();

    SignInView() {
        super("identity-sign-in");
        heading(text("identity.signIn.title"));
        Element form = new Element("form");
        form.setAttribute("method", "post");
        form.setAttribute("action", "sign-in");
        form.setAttribute("class", "shell-form");
        form.appendChild(
                notice.getElement(),
                field("username", text("identity.field.email"), "email", "username")
                        .getElement(),
                field("password", text("identity.field.password"), "password", "current-password")
                        .getElement(),
                remember().getElement());
        Object token = VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName());
        if (token instanceof CsrfToken csrf) {
            Element hidden = new Element("input");
            hidden.setAttribute("type", "hidden");
            hidden.setAttribute("name", csrf.getParameterName());
            hidden.setAttribute("value", csrf.getToken());
            form.appendChild(hidden);
        }
        NativeButton button = new NativeButton(text("identity.signIn.action"));
        button.addClassName("shell-button");
        button.getElement().setAttribute("type", "submit");
        form.appendChild(button.getElement());
        getElement().appendChild(form);
        add(
                new Paragraph(new Anchor("forgot-password", text("identity.signIn.forgot"))),
                new Paragraph(new Anchor("join", text("identity.signIn.join"))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        if (query.getParameters().containsKey("error")) {
            notice.problem(text("identity.signIn.wrong"));
        }
        query.getSingleParameter("wait").ifPresent(seconds -> notice.problem(text("identity.signIn.wait", seconds)));
        if (query.getParameters().containsKey("changed")) {
            notice.done(text("identity.signIn.changed"));
        }
    }

    private static Div field(String name, String label, String type, String autocomplete) {
        Input input = new Input();
        input.setId("sign-in-" + name);
        input.setType(type);
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("autocomplete", autocomplete);
        input.getElement().setAttribute("required", true);
        NativeLabel words = new NativeLabel(label);
        words.setFor(input);
        return new Div(words, input);
    }

    private static Div remember() {
        Input box = new Input();
        box.setId("sign-in-remember");
        box.setType("checkbox");
        box.getElement().setAttribute("name", "remember-me");
        NativeLabel words = new NativeLabel(text("identity.signIn.remember"));
        words.setFor(box);
        Div line = new Div(box, words);
        line.addClassName("identity-remember");
        return line;
    }
}
