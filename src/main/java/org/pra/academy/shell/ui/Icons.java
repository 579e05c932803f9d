package org.pra.academy.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** Drawings from the one open set (Lucide), shown in the colour of the text around them; always beside a word, so hidden from readers. */
public final class Icons {

    private Icons() {}

    /** {@code name} is a file in {@code /icons} without its ending. */
    public static Component of(String name) {
        Span icon = new Span();
        icon.addClassNames("shell-icon", "shell-icon-" + name);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
