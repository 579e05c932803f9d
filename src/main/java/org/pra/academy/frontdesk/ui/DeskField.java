package org.pra.academy.frontdesk.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import org.pra.academy.frontdesk.DeskScene;
import org.pra.academy.frontdesk.FieldKind;

/** A field of the hospital's form: label, control, hint, and what is wrong with it as soon as it was left. */
final class DeskField extends Div {

    private final Control control;
    private final Span fault = new Span();

    DeskField(DeskScene.Field field, BiConsumer<String, String> left) {
        addClassName("frontdesk-field");
        addClassName("frontdesk-field-" + (field.kind() == FieldKind.TICK ? "tick" : "line"));
        if (field.kind() == FieldKind.LONG) {
            addClassName("frontdesk-field-long");
        }
        String id = "f-" + field.address().replace('.', '-').replace(' ', '-');
        control = Control.of(field, value -> left.accept(field.address(), value));
        Component input = control.component();
        input.setId(id);
        input.getElement().setAttribute("data-field", field.address());
        input.getElement().setAttribute("aria-required", String.valueOf(field.must()));
        NativeLabel label = new NativeLabel(field.label());
        label.setFor(input);
        if (field.must()) {
            Span star = new Span("*");
            star.addClassName("frontdesk-must");
            star.getElement().setAttribute("aria-hidden", "true");
            label.add(star);
        }
        Span hint = new Span(field.hint());
        hint.addClassName("frontdesk-hint");
        hint.setId(id + "-hint");
        hint.setVisible(!field.hint().isEmpty());
        fault.addClassName("frontdesk-fault");
        fault.setId(id + "-fault");
        fault.getElement().setAttribute("role", "status");
        input.getElement()
                .setAttribute("aria-describedby", (field.hint().isEmpty() ? "" : id + "-hint ") + id + "-fault");
        if (field.kind() == FieldKind.TICK) {
            add(input, label, hint, fault);
        } else {
            add(label, input, hint, fault);
        }
        update(field);
    }

    /** In a cell of a table the head says what it is; the label is for those who cannot see the head. */
    DeskField inCell() {
        addClassName("frontdesk-field-cell");
        return this;
    }

    void update(DeskScene.Field field) {
        setVisible(field.asked());
        control.show(field.value());
        fault.setText(field.fault().isEmpty() ? "" : text(field.fault()));
        control.component()
                .getElement()
                .setAttribute("aria-invalid", String.valueOf(!field.fault().isEmpty()));
    }
}
