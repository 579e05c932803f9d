package org.pra.academy.scenarios.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.pra.academy.scenarios.ScenarioCard;
import org.pra.academy.scenarios.ScenarioPaths;
import org.pra.academy.scenarios.ScenarioService;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;

/** The conversations one can practise. */
@Route(value = ScenarioPaths.SCENARIOS, layout = Frame.class)
@RolesAllowed("TRAINEE")
class ScenarioListView extends Screen {

    ScenarioListView(ScenarioService scenarios) {
        super("scenarios-list");
        heading(text("scenarios.list.title"));
        lead(text("scenarios.list.lead"));
        for (ScenarioCard scenario : scenarios.cards()) {
            Anchor play = new Anchor(
                    ScenarioPaths.scenario(scenario.id()),
                    text(
                            scenario.begun()
                                    ? "scenarios.list.resume"
                                    : scenario.runs() > 0 ? "scenarios.list.again" : "scenarios.list.play"));
            play.addClassName("shell-action");
            Div card = card(
                    chip(
                            scenario.competentOnce() ? "done" : scenario.runs() > 0 ? "attention" : "neutral",
                            text(
                                    scenario.competentOnce()
                                            ? "scenarios.list.competent"
                                            : scenario.runs() > 0 ? "scenarios.list.notYet" : "scenarios.list.new")),
                    new H2(scenario.title()),
                    new Paragraph(text(
                            "scenarios.list.facts",
                            scenario.id(),
                            scenario.unit().shortCode(),
                            scenario.runs())),
                    play);
            card.addClassName("scenarios-card");
            add(card);
        }
    }
}
