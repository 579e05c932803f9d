package org.pra.academy.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** A short form: fields under each other, the notice above the button it belongs to, one button that says what it does. */
public final class PlainForm extends Div {

    private final Notice notice = new Notice();

    public PlainForm(String action, Runnable onSubmit, Component... fields) {
        addClassName("shell-form");
        NativeButton button = new NativeButton(action, click -> submit(onSubmit));
        button.addClassName("shell-button");
        add(fields);
        add(notice, button);
    }

    public Notice notice() {
        return notice;
    }

    /** Runs the work; a value that refuses its text says so in the notice, and everything typed stays. */
    private void submit(Runnable onSubmit) {
        notice.clear();
        try {
            onSubmit.run();
        } catch (IllegalArgumentException e) {
            notice.problem(String.valueOf(e.getMessage()));
        }
    }
}
