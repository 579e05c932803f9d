package org.pra.academy.practicals.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.LineState;
import org.pra.academy.shell.ui.Screen;

/** One line of a sheet: what to see, its target, and three large toggles. */
final class LineRow extends Div {

    private final Map<LineState, NativeButton> buttons = new EnumMap<>(LineState.class);

    LineRow(Checklist.Line line, @Nullable LineState now, Consumer<LineState> onChoice) {
        addClassName("practicals-line");
        getElement().setAttribute("data-critical", line.critical());
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", line.id() + " " + line.text());
        Span id = new Span(line.id());
        id.addClassName("practicals-id");
        Paragraph target = new Paragraph(line.target());
        target.addClassName("practicals-target");
        Div words = new Div(new Paragraph(line.text()), target);
        if (line.critical()) {
            words.add(Screen.chip("attention", text("practicals.line.critical")));
        }
        Div toggles = new Div();
        toggles.addClassName("practicals-toggles");
        for (LineState state : new LineState[] {LineState.DONE, LineState.CORRECTED, LineState.NOT_DONE}) {
            NativeButton button = new NativeButton(text("practicals.state." + state.name()), click -> {
                press(state);
                onChoice.accept(state);
            });
            button.addClassName("practicals-toggle");
            button.getElement().setAttribute("data-state", state.name());
            buttons.put(state, button);
            toggles.add(button);
        }
        press(now == null ? LineState.OPEN : now);
        add(id, words, toggles);
    }

    private void press(LineState chosen) {
        buttons.forEach(
                (state, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(state == chosen)));
    }
}
