package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;
import org.pra.academy.batches.CalendarService;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.Times;

/** The secret address for one's calendar program: made, shown once, renewed, switched off. */
final class CalendarPanel extends Div {

    private final CalendarService calendars;
    private final Notice notice = new Notice();
    private final Div body = new Div();

    CalendarPanel(CalendarService calendars) {
        this.calendars = calendars;
        addClassName("batches-calendar");
        add(body, notice);
        show();
    }

    private void show() {
        body.removeAll();
        Optional<Instant> made = calendars.madeAt();
        body.add(new Paragraph(made.map(at -> text("batches.calendar.made", Times.moment(at)))
                .orElseGet(() -> text("batches.calendar.about"))));
        Div actions = new Div(
                button(made.isPresent() ? "batches.calendar.renew" : "batches.calendar.make", this::renew, false));
        if (made.isPresent()) {
            actions.add(button("batches.calendar.off", this::off, true));
        }
        actions.addClassName("shell-actions");
        body.add(actions);
    }

    private void renew() {
        String address = calendars.renew();
        show();
        Input field = new Input();
        field.setId("calendar-address");
        field.setValue(address);
        field.getElement().setAttribute("readonly", true);
        NativeLabel label = new NativeLabel(text("batches.calendar.address"));
        label.setFor(field);
        NativeButton copy = new NativeButton(text("batches.calendar.copy"));
        copy.addClassNames("shell-button", "shell-button-quiet");
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard?.writeText($0).then(() => { this.textContent = $1; }))",
                        address,
                        text("batches.calendar.copied"));
        Div shown = new Div(label, field, copy, new Paragraph(text("batches.calendar.once")));
        shown.addClassNames("shell-form", "batches-address");
        body.add(shown);
        notice.clear();
    }

    private void off() {
        calendars.switchOff();
        show();
        notice.done(text("batches.calendar.isOff"));
    }

    private static NativeButton button(String key, Runnable work, boolean stop) {
        NativeButton button = new NativeButton(text(key), click -> work.run());
        button.addClassNames("shell-button", stop ? "shell-button-stop" : "shell-button-quiet");
        return button;
    }
}
