package org.pra.academy.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;

/** What every view extends: one h1, an optional sentence under it, then sections. */
public abstract class Screen extends Div implements HasDynamicTitle {

    private final H1 heading = new H1();
    private final Paragraph lead = new Paragraph();

    protected Screen(String cssClass) {
        addClassNames("shell-screen", cssClass);
        lead.addClassName("shell-lead");
        lead.setVisible(false);
        add(heading, lead);
    }

    protected final void heading(String text) {
        heading.setText(text);
    }

    protected final void lead(String text) {
        lead.setText(text);
        lead.setVisible(!text.isBlank());
    }

    /** A titled part of the screen. */
    protected static Section part(String title, Component... content) {
        Section section = new Section(new H2(title));
        section.addClassName("shell-part");
        section.add(content);
        return section;
    }

    /** A card: use it only where things are things. */
    protected static Div card(Component... content) {
        Div card = new Div(content);
        card.addClassName("shell-card");
        return card;
    }

    /** A small word in a box: {@code meaning} is one of done, attention, stop, neutral; the word carries the meaning too. */
    public static Span chip(String meaning, String word) {
        Span chip = new Span(word);
        chip.addClassNames("shell-chip", "shell-chip-" + meaning);
        return chip;
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " · PRA Academy";
    }
}
