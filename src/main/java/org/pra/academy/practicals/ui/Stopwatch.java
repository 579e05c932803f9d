package org.pra.academy.practicals.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A stopwatch that lives in the browser only; the assessor reads it, nothing is stored from it. */
@Tag("pra-stopwatch")
@JsModule("./components/stopwatch.ts")
final class Stopwatch extends Component {

    Stopwatch() {
        getElement().setAttribute("start-text", text("practicals.stopwatch.start"));
        getElement().setAttribute("stop-text", text("practicals.stopwatch.stop"));
    }
}
