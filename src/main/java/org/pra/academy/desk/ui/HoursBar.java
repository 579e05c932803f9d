package org.pra.academy.desk.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.pra.academy.kernel.Minutes;

/** One kind of hours as a bar, verified in front of recorded in front of planned, with the same in figures beside it. */
final class HoursBar extends Div {

    HoursBar(String name, Minutes verified, Minutes recorded, Minutes planned) {
        addClassName("desk-bar");
        Div track = new Div(fill("recorded", recorded, planned), fill("verified", verified, planned));
        track.addClassName("desk-track");
        track.getElement().setAttribute("aria-hidden", "true");
        add(new Span(name), track, new Span(text("desk.hours.bar", recorded, planned)));
        if (verified.value() < recorded.value()) {
            Span waiting = new Span(text("desk.hours.waiting", Minutes.of(recorded.value() - verified.value())));
            waiting.addClassName("desk-bar-note");
            add(waiting);
        }
    }

    private static Div fill(String what, Minutes minutes, Minutes planned) {
        Div fill = new Div();
        int share =
                planned.value() == 0 ? 0 : (int) Math.min(100, Math.ceil(100.0 * minutes.value() / planned.value()));
        fill.addClassNames("desk-fill", "desk-fill-" + what, "shell-share-" + share);
        return fill;
    }
}
