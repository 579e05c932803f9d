package org.pra.academy.shell.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** The one small line that says when something was stored on the server. Says it to screen readers too. */
public final class SaveState extends Span {

    public SaveState() {
        addClassName("shell-save-state");
        getElement().setAttribute("role", "status");
    }

    /** Stored on the server at this moment. */
    public void saved(Instant at) {
        setText(text("shell.save.saved", Times.clock(at)));
        getElement().setAttribute("data-state", "saved");
    }

    /** Not stored; the sentence says why and what happens now. */
    public void notSaved(String sentence) {
        setText(sentence);
        getElement().setAttribute("data-state", "failed");
    }
}
