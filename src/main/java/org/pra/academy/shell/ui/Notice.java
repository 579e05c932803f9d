package org.pra.academy.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A sentence beside its cause: what happened and what to do. Announced to screen readers when it appears. */
public final class Notice extends Div {

    public Notice() {
        addClassName("shell-notice");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Something is wrong and the person can put it right. */
    public void problem(String sentence) {
        show("stop", sentence);
    }

    /** Something went well. */
    public void done(String sentence) {
        show("done", sentence);
    }

    public void clear() {
        removeAll();
        setVisible(false);
    }

    private void show(String meaning, String sentence) {
        removeAll();
        add(new Paragraph(sentence));
        getElement().setAttribute("data-meaning", meaning);
        setVisible(true);
    }
}
