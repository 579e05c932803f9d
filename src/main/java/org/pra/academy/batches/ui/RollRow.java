package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.pra.academy.batches.MarkedBy;
import org.pra.academy.batches.Presence;
import org.pra.academy.batches.RollLine;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.shell.ui.Times;

/** One trainee on the open list: four big toggles, and the minutes of who is late. */
final class RollRow extends Div {

    /** Stores a tap; false when it was not stored. */
    interface Recorder {
        boolean mark(PersonId trainee, Presence presence, int lateMinutes);
    }

    private final PersonId trainee;
    private final Recorder recorder;
    private final int usualLate;
    private final Map<Presence, NativeButton> toggles = new EnumMap<>(Presence.class);
    private final IntegerField late = new IntegerField();
    private final Span how = new Span();
    private boolean showing;

    /** {@code usualLate} is what a tap on "late" stores until other minutes are typed. */
    RollRow(RollLine line, String name, int usualLate, Recorder recorder) {
        this.trainee = line.trainee();
        this.recorder = recorder;
        this.usualLate = usualLate;
        addClassName("batches-roll-row");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
        Span who = new Span(name);
        who.addClassName("batches-name");
        how.addClassName("batches-note");
        Div buttons = new Div();
        buttons.addClassName("batches-toggles");
        for (Presence presence : Presence.values()) {
            NativeButton toggle = new NativeButton(text("batches.presence." + presence), click -> press(presence));
            toggle.addClassName("batches-toggle");
            toggle.getElement().setAttribute("data-presence", presence.name());
            toggles.put(presence, toggle);
            buttons.add(toggle);
        }
        late.setMin(1);
        late.setStepButtonsVisible(true);
        late.setAriaLabel(text("batches.roll.lateOf", name));
        late.setSuffixComponent(new Span(text("batches.roll.minutes")));
        late.addValueChangeListener(change -> {
            if (!showing && change.getValue() != null) {
                recorder.mark(trainee, Presence.LATE, change.getValue());
            }
        });
        add(new Div(who, how), buttons, late);
        show(line);
    }

    private void press(Presence presence) {
        recorder.mark(trainee, presence, presence == Presence.LATE ? usualLate : 0);
    }

    void show(RollLine line) {
        showing = true;
        toggles.forEach((presence, toggle) ->
                toggle.getElement().setAttribute("aria-pressed", String.valueOf(presence == line.presence())));
        late.setVisible(line.presence() == Presence.LATE);
        late.setValue(line.presence() == Presence.LATE ? line.lateMinutes() : null);
        Instant at = line.at();
        how.setText(at != null && line.how() == MarkedBy.CODE ? text("batches.roll.byCode", Times.clock(at)) : "");
        getElement().setAttribute("data-marked", line.presence() != null);
        showing = false;
    }
}
