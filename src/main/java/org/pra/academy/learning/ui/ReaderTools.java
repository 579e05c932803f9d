package org.pra.academy.learning.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** Size of the text, reading aloud and printing, over a text; all of it happens in the browser. */
@Tag("academy-reader-tools")
@JsModule("./components/reader-tools.ts")
final class ReaderTools extends Component {

    ReaderTools() {
        addClassName("learning-tools");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", text("learning.tools.label"));
        List.of("smaller", "larger", "speak", "pause", "resume", "stop", "print")
                .forEach(tool -> getElement().setAttribute(tool + "-text", text("learning.tools." + tool)));
    }
}
