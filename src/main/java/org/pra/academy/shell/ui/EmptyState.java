package org.pra.academy.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** An empty screen teaches: one sentence, at most one action. */
public final class EmptyState extends Div {

    public EmptyState(String sentence) {
        addClassName("shell-empty");
        add(new Paragraph(sentence));
    }

    public EmptyState(String sentence, String action, String path) {
        this(sentence);
        Anchor link = new Anchor(path, action);
        link.addClassName("shell-action");
        add(link);
    }
}
