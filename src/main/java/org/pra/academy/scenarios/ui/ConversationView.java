package org.pra.academy.scenarios.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.pra.academy.scenarios.PairService;
import org.pra.academy.scenarios.RunMode;
import org.pra.academy.scenarios.ScenarioPaths;
import org.pra.academy.scenarios.ScenarioService;
import org.pra.academy.scenarios.Scene;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.SaveState;
import org.pra.academy.shell.ui.Screen;

/** A conversation: the door before it, then turn by turn; its end leads to the debrief. */
@Route(value = "scenario", layout = Frame.class)
@RolesAllowed("TRAINEE")
class ConversationView extends Screen implements HasUrlParameter<String> {

    private final ScenarioService scenarios;
    private final PairService pairs;
    private final Clock clock;
    private final Div content = new Div();
    private final SaveState saved = new SaveState();

    ConversationView(ScenarioService scenarios, PairService pairs, Clock clock) {
        super("scenarios-conversation");
        this.scenarios = scenarios;
        this.pairs = pairs;
        this.clock = clock;
        add(content, saved);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(scenarios.enter(id));
    }

    private void show(Scene scene) {
        content.removeAll();
        switch (scene) {
            case Scene.Door door -> {
                heading(door.title());
                lead(text("scenarios.door.lead"));
                content.add(new DoorPanel(door, mode -> show(scenarios.begin(door.id(), mode))));
            }
            case Scene.Moment moment -> {
                heading(moment.title());
                lead(text(
                        moment.mode() == RunMode.ASSESSED ? "scenarios.moment.assessed" : "scenarios.moment.practice"));
                content.add(new MomentPanel(
                        moment,
                        reply -> stored(scenarios.choose(moment.run(), moment.turn(), reply)),
                        words -> stored(scenarios.say(moment.run(), moment.turn(), words))));
                if (moment.mode() == RunMode.PRACTICE) {
                    content.add(new PairInvitation(() -> pairs.code(moment.run())));
                }
            }
            case Scene.Over over -> {
                heading(text("scenarios.over.title"));
                lead("");
                UI.getCurrent().navigate(ScenarioPaths.debrief(over.run()));
            }
        }
    }

    private void stored(Scene next) {
        show(next);
        saved.saved(clock.instant());
    }
}
