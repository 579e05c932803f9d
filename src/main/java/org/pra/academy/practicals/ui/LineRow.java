package org.pra.academy.practicals.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pra.academy.checklists.Checklist;
import org.pra.academy.checklists.LineState;
import org.pra.academy.checklists.Measure;
import org.pra.academy.checklists.Observation;
import org.pra.academy.shell.ui.Screen;

/** One line of a sheet: what to see, its target, three large toggles, and room for a measured value and words. */
final class LineRow extends Div {

    /** Stores what is entered; answers whether it was stored. */
    interface Recorder {
        boolean tick(LineState state, @Nullable BigDecimal measured);

        boolean note(String words);
    }

    private final Map<LineState, NativeButton> buttons = new EnumMap<>(LineState.class);
    private final Recorder recorder;
    private LineState state;
    private @Nullable BigDecimal measured;

    LineRow(Checklist.Line line, Observation now, Recorder recorder) {
        this.recorder = recorder;
        this.state = now.state();
        this.measured = now.measured();
        addClassName("practicals-line");
        setId("line-" + line.id());
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
        Div extras = new Div();
        extras.addClassName("practicals-extras");
        if (line.measure() != null) {
            extras.add(measure(line.measure()));
        }
        extras.add(note(now.note()));
        add(id, words, toggles(), extras);
        press();
    }

    private Div toggles() {
        Div toggles = new Div();
        toggles.addClassName("practicals-toggles");
        for (LineState choice : new LineState[] {LineState.DONE, LineState.NOT_DONE, LineState.CORRECTED}) {
            NativeButton button = new NativeButton(text("practicals.state." + choice.name()), click -> {
                if (recorder.tick(choice, measured)) {
                    state = choice;
                    press();
                }
            });
            button.addClassName("practicals-toggle");
            button.getElement().setAttribute("data-state", choice.name());
            buttons.put(choice, button);
            toggles.add(button);
        }
        return toggles;
    }

    private Div measure(Measure measure) {
        String unit = text("practicals.measure." + measure.kind().name());
        BigDecimalField field = new BigDecimalField(text("practicals.measure.label", unit));
        field.setHelperText(text(
                measure.min() == null && measure.max() == null
                        ? "practicals.measure.noted"
                        : "practicals.measure.bounds",
                measure.bounds()));
        field.setValue(measured);
        Span outside = Screen.chip("stop", text("practicals.measure.outside"));
        outside.getElement().setAttribute("role", "status");
        outside.setVisible(measured != null && !measure.allows(measured));
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && recorder.tick(state, change.getValue())) {
                measured = change.getValue();
                outside.setVisible(measured != null && !measure.allows(measured));
            }
        });
        return new Div(field, outside);
    }

    private NativeDetails note(String now) {
        TextField field = new TextField(text("practicals.note.label"));
        field.setMaxLength(500);
        field.setValue(now);
        field.addValueChangeListener(change -> recorder.note(change.getValue()));
        NativeDetails details = new NativeDetails(text("practicals.note.title"), field);
        details.addClassName("practicals-note");
        details.setOpen(!now.isEmpty());
        return details;
    }

    private void press() {
        buttons.forEach(
                (choice, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(choice == state)));
    }
}
