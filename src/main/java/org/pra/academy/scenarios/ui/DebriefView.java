package org.pra.academy.scenarios.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.scenarios.Debrief;
import org.pra.academy.scenarios.DebriefService;
import org.pra.academy.scenarios.RunMode;
import org.pra.academy.scenarios.ScenarioPaths;
import org.pra.academy.scenarios.ScenarioService;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Why;

/** The look back at a run: how it ended and why, the turns to scrub through, the curves, the rubric, and three questions. */
@Route(value = ScenarioPaths.DEBRIEF, layout = Frame.class)
@RolesAllowed({"TRAINEE", "INSTRUCTOR"})
class DebriefView extends Screen implements HasUrlParameter<String> {

    private final DebriefService debriefs;
    private final ScenarioService scenarios;
    private final PersonNames names;
    private final CurrentActor currentActor;
    private final Div content = new Div();

    DebriefView(DebriefService debriefs, ScenarioService scenarios, PersonNames names, CurrentActor currentActor) {
        super("scenarios-debrief");
        this.debriefs = debriefs;
        this.scenarios = scenarios;
        this.names = names;
        this.currentActor = currentActor;
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        UUID run = run(id);
        int turn = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("turn")
                .map(DebriefView::number)
                .orElse(1);
        show(run, turn);
    }

    private void show(UUID run, int turn) {
        Debrief debrief = debriefs.debrief(run);
        boolean own = currentActor.actor().is(debrief.trainee());
        heading(debrief.title());
        lead(text(
                debrief.mode() == RunMode.ASSESSED
                        ? "scenarios.debrief.leadAssessed"
                        : "scenarios.debrief.leadPractice",
                names.of(debrief.trainee())));
        content.removeAll();
        TurnActions actions = new TurnActions() {
            @Override
            public void branch(int at) {
                scenarios.branch(run, at);
                UI.getCurrent().navigate(ScenarioPaths.scenario(debrief.scenario()));
            }

            @Override
            public void comment(int at, String words) {
                debriefs.comment(run, at, words);
                show(run, at + 1);
            }
        };
        content.add(
                ending(debrief),
                new H2(text("scenarios.debrief.reasons")),
                Why.list(debrief.decision().reasons()));
        content.add(
                new H2(text("scenarios.debrief.turns")),
                new TurnScrubber(debrief, turn, own, names, actions),
                new CurvesPanel(debrief),
                new RubricPanel(debrief),
                own ? ReflectionPanel.toAnswer(debrief, debriefs) : ReflectionPanel.toRead(debrief));
        content.add(own ? links(debrief) : new Anchor(ScenarioPaths.TALKS, text("scenarios.debrief.talks")));
    }

    private static Div ending(Debrief debrief) {
        Div ending = card(
                chip(
                        debrief.decision().holds() ? "done" : "attention",
                        text(debrief.decision().holds() ? "scenarios.list.competent" : "scenarios.list.notYet")),
                new H2(debrief.ending().title()),
                new Paragraph(debrief.ending().text()),
                new Paragraph(text(
                        "scenarios.debrief.score",
                        debrief.score(),
                        debrief.ending().levels(),
                        debrief.ending().severity())));
        ending.getElement().setAttribute("role", "status");
        return ending;
    }

    private static Div links(Debrief debrief) {
        Anchor again = new Anchor(ScenarioPaths.scenario(debrief.scenario()), text("scenarios.debrief.again"));
        again.addClassName("shell-action");
        Div links = new Div(again, new Anchor(ScenarioPaths.SCENARIOS, text("scenarios.debrief.all")));
        links.addClassName("shell-actions");
        return links;
    }

    private static UUID run(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new CurrentActor.NotAllowed("There is no such conversation.");
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 1;
    }
}
