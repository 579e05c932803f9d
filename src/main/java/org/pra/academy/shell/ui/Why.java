package org.pra.academy.shell.ui;

import static org.pra.academy.shell.ui.Texts.text;
import static org.pra.academy.shell.ui.Texts.todo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.pra.academy.kernel.Decision;
import org.pra.academy.kernel.Reason;

/** The one "Why?" of the house: opens the list of reasons, each with what was wanted, what was shown and what to do. */
public final class Why extends NativeDetails {

    public Why(Decision decision) {
        this(decision.reasons());
    }

    public Why(List<Reason> reasons) {
        super(text("shell.why.title"));
        addClassName("shell-why");
        setContent(list(reasons));
    }

    /** The reasons in the open, where a screen exists to show them. */
    public static Component list(List<Reason> reasons) {
        UnorderedList list = new UnorderedList();
        list.addClassName("shell-reasons");
        reasons.forEach(reason -> list.add(item(reason)));
        return list;
    }

    private static ListItem item(Reason reason) {
        Span state = Screen.chip(
                reason.met() ? "done" : "attention", text(reason.met() ? "shell.why.met" : "shell.why.missing"));
        Div words = new Div(new Paragraph(text(reason)));
        String next = reason.met() ? "" : todo(reason);
        if (!next.isEmpty()) {
            Paragraph action = new Paragraph(next);
            action.addClassName("shell-reason-todo");
            words.add(action);
        }
        Span rule = new Span(reason.rule());
        rule.addClassName("shell-reason-rule");
        words.add(rule);
        return new ListItem(state, words);
    }
}
