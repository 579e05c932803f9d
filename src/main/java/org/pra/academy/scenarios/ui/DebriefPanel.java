package org.pra.academy.scenarios.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.pra.academy.scenarios.ScenarioPaths;
import org.pra.academy.scenarios.Scene;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Why;

/** After the conversation: how it ended, the curve, and each turn with the hidden thought and what else was possible. */
final class DebriefPanel extends Div {

    DebriefPanel(Scene.Debrief debrief, Runnable again) {
        addClassName("scenarios-debrief");
        Div ending = new Div(
                Screen.chip(
                        debrief.decision().holds() ? "done" : "attention",
                        text(debrief.decision().holds() ? "scenarios.list.competent" : "scenarios.list.notYet")),
                new H2(debrief.endingTitle()),
                new Paragraph(debrief.endingText()),
                new Paragraph(text("scenarios.debrief.score", debrief.score(), debrief.endState())));
        ending.addClassName("shell-card");
        ending.getElement().setAttribute("role", "status");
        OrderedList steps = new OrderedList();
        steps.addClassName("scenarios-timeline");
        debrief.steps().forEach(step -> steps.add(step(step)));
        NativeButton repeat = new NativeButton(text("scenarios.debrief.again"), click -> again.run());
        repeat.addClassName("shell-button");
        Div actions = new Div(repeat, new Anchor(ScenarioPaths.SCENARIOS, text("scenarios.debrief.all")));
        actions.addClassName("shell-actions");
        add(
                ending,
                new H2(text("scenarios.debrief.reasons")),
                Why.list(debrief.decision().reasons()),
                new H2(text("scenarios.debrief.turns")),
                steps,
                actions);
    }

    private static ListItem step(Scene.Step step) {
        Paragraph said = new Paragraph(step.says());
        said.addClassName("scenarios-line");
        Paragraph thought = new Paragraph(text("scenarios.debrief.thought", step.thought()));
        thought.addClassName("scenarios-thought");
        Div card = new Div(
                said,
                thought,
                new H3(text("scenarios.debrief.chose")),
                new Paragraph(step.chosen()),
                new Paragraph(step.because()));
        card.addClassName("shell-card");
        if (step.critical() != null) {
            card.add(Screen.chip("stop", text("scenarios.debrief.critical")), new Paragraph(step.critical()));
        }
        card.add(new Paragraph(text(
                "scenarios.debrief.change",
                ArousalGauge.word(step.before()),
                step.before(),
                ArousalGauge.word(step.after()),
                step.after())));
        UnorderedList others = new UnorderedList();
        step.others()
                .forEach(
                        other -> others.add(new ListItem(new Paragraph(other.text()), new Paragraph(other.because()))));
        card.add(new NativeDetails(text("scenarios.debrief.others"), others));
        return new ListItem(card, ArousalGauge.of(step.after()));
    }
}
