package org.pra.academy.scenarios.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.pra.academy.scenarios.ScenarioService;
import org.pra.academy.scenarios.Scene;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.SaveState;
import org.pra.academy.shell.ui.Screen;

/** A conversation turn by turn: the person on top, their line as speech, replies as full sentences below. */
@Route(value = "scenario", layout = Frame.class)
@RolesAllowed("TRAINEE")
class ConversationView extends Screen implements HasUrlParameter<String> {

    private final ScenarioService scenarios;
    private final Clock clock;
    private final Div content = new Div();
    private final SaveState saved = new SaveState();
    private String scenarioId = "";

    ConversationView(ScenarioService scenarios, Clock clock) {
        super("scenarios-conversation");
        this.scenarios = scenarios;
        this.clock = clock;
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        scenarioId = id;
        show(scenarios.enter(id));
    }

    private void show(Scene scene) {
        content.removeAll();
        switch (scene) {
            case Scene.Moment moment -> moment(moment);
            case Scene.Debrief debrief -> {
                heading(debrief.title());
                content.add(new DebriefPanel(debrief, () -> show(scenarios.enter(scenarioId))));
            }
        }
    }

    private void moment(Scene.Moment moment) {
        heading(moment.title());
        NativeDetails setting = new NativeDetails(text("scenarios.moment.setting"), new Paragraph(moment.setting()));
        setting.setOpen(moment.turn() == 0);
        Section speech = new Section();
        speech.addClassName("scenarios-speech");
        speech.getElement().setAttribute("aria-live", "polite");
        Span who = new Span(moment.person());
        who.addClassName("scenarios-person");
        Paragraph signs = new Paragraph(moment.signs());
        signs.addClassName("scenarios-signs");
        Paragraph line = new Paragraph(moment.says());
        line.addClassName("scenarios-line");
        Div words = new Div(who, line, signs, ArousalGauge.of(moment.arousal()));
        speech.add(Portrait.of(moment.arousal()), words);
        Div replies = new Div();
        replies.addClassName("scenarios-replies");
        for (Scene.Choice choice : moment.choices()) {
            NativeButton button = new NativeButton(choice.text(), click -> {
                saved.saved(clock.instant());
                show(scenarios.choose(moment.run(), moment.turn(), choice.id()));
            });
            button.addClassName("scenarios-reply");
            button.getElement().setAttribute("data-reply", choice.id());
            replies.add(button);
        }
        content.add(setting, speech, new Paragraph(text("scenarios.moment.ask")), replies, saved);
    }
}
