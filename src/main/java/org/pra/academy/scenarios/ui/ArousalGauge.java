package org.pra.academy.scenarios.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How tense the person is, as a thin gauge with a word; 0 is calm, 10 is an incident. */
final class ArousalGauge {

    private ArousalGauge() {}

    static Component of(int arousal) {
        Div steps = new Div();
        steps.addClassName("scenarios-steps");
        for (int i = 1; i <= 10; i++) {
            Span step = new Span();
            step.getElement().setAttribute("data-on", i <= arousal);
            steps.add(step);
        }
        steps.getElement().setAttribute("aria-hidden", "true");
        Div gauge = new Div(steps, new Span(text("scenarios.arousal", word(arousal), arousal)));
        gauge.addClassName("scenarios-gauge");
        return gauge;
    }

    static String word(int arousal) {
        String key = arousal <= 3
                ? "calm"
                : arousal <= 5 ? "tense" : arousal <= 7 ? "upset" : arousal <= 9 ? "angry" : "incident";
        return text("scenarios.arousal." + key);
    }
}
