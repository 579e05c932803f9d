package org.pra.academy.placements.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A share drawn as a thin bar under the words that say it: signed in the brand's colour, in front of what is not signed yet. */
final class QuietBar extends Div {

    QuietBar(String words, int signed, int waiting, int wanted) {
        addClassName("placements-bar");
        Div track = new Div(fill("waiting", signed + waiting, wanted), fill("signed", signed, wanted));
        track.addClassName("placements-track");
        track.getElement().setAttribute("aria-hidden", "true");
        add(new Span(words), track);
    }

    private static Div fill(String what, int part, int whole) {
        int share = whole == 0 ? 0 : (int) Math.min(100, Math.floor(100.0 * part / whole));
        Div fill = new Div();
        fill.addClassNames("placements-fill", "placements-fill-" + what, "shell-share-" + share);
        return fill;
    }
}
