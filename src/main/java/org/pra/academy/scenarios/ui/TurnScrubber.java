package org.pra.academy.scenarios.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.scenarios.Debrief;
import org.pra.academy.scenarios.ScenarioPaths;

/** A slider over the turns with the one turn below it; arrow keys move it, and the address keeps the turn. */
final class TurnScrubber extends Div {

    private final Debrief debrief;
    private final boolean own;
    private final PersonNames names;
    private final TurnActions actions;
    private final RangeInput slider = new RangeInput();
    private final NativeButton back;
    private final NativeButton on;
    private final Div turn = new Div();

    TurnScrubber(Debrief debrief, int from, boolean own, PersonNames names, TurnActions actions) {
        this.debrief = debrief;
        this.own = own;
        this.names = names;
        this.actions = actions;
        addClassName("scenarios-scrubber");
        slider.setMin(1);
        slider.setMax(debrief.steps().size());
        slider.setStep(1.0);
        slider.setValueChangeMode(ValueChangeMode.LAZY);
        slider.setValueChangeTimeout(120);
        slider.getElement().setAttribute("aria-label", text("scenarios.debrief.slider"));
        back = new NativeButton(text("scenarios.debrief.back"), click -> go(at() - 1));
        on = new NativeButton(text("scenarios.debrief.on"), click -> go(at() + 1));
        back.addClassName("shell-button");
        on.addClassName("shell-button");
        Div bar = new Div(back, slider, on);
        bar.addClassName("scenarios-bar");
        turn.getElement().setAttribute("aria-live", "polite");
        add(bar, turn);
        slider.setValue((double) Math.clamp(from, 1, Math.max(1, debrief.steps().size())));
        show();
        slider.addValueChangeListener(change -> {
            show();
            UI.getCurrent()
                    .getPage()
                    .getHistory()
                    .replaceState(null, ScenarioPaths.debrief(debrief.run()) + "?turn=" + at());
        });
    }

    private int at() {
        Double value = slider.getValue();
        return value == null ? 1 : value.intValue();
    }

    private void go(int to) {
        slider.setValue((double) Math.clamp(to, 1, debrief.steps().size()));
    }

    private void show() {
        Debrief.Step step = debrief.steps().get(at() - 1);
        back.setEnabled(at() > 1);
        on.setEnabled(at() < debrief.steps().size());
        slider.getElement()
                .setAttribute(
                        "aria-valuetext",
                        text("scenarios.debrief.turn", at(), debrief.steps().size(), step.clock()));
        turn.removeAll();
        turn.add(new TurnCard(step, debrief.steps().size(), own, names, actions));
    }
}
