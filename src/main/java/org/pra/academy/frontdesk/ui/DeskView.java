package org.pra.academy.frontdesk.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.frontdesk.Act;
import org.pra.academy.frontdesk.DeskScene;
import org.pra.academy.frontdesk.FrontDeskPaths;
import org.pra.academy.frontdesk.FrontDeskService;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.SaveState;
import org.pra.academy.shell.ui.Screen;

/** The training desk: people and papers on one side, the hospital's system on the other, its clock above. Every act is stored at once. */
@Route(value = FrontDeskPaths.EXERCISE, layout = Frame.class)
@RolesAllowed("TRAINEE")
class DeskView extends Screen implements HasUrlParameter<String> {

    private static final int MINUTE = 60;
    private static final int NUMBERED = 9;
    private final FrontDeskService service;
    private final Clock clock;
    private final Div content = new Div();
    private final SaveState saved = new SaveState();
    private final Span time = new Span();
    private final List<Registration> keys = new ArrayList<>();
    private @Nullable Counter counter;
    private String taskId = "";

    /** What stays on the screen while an exercise goes on. */
    private record Counter(UUID exercise, DeskPeople people, DeskPapers papers, HisWindow his) {}

    DeskView(FrontDeskService service, Clock clock) {
        super("frontdesk-desk");
        this.service = service;
        this.clock = clock;
        time.addClassName("frontdesk-clock");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        taskId = id;
        show(service.enter(id));
    }

    private void show(DeskScene scene) {
        switch (scene) {
            case DeskScene.Desk desk -> desk(desk);
            case DeskScene.Debrief debrief -> {
                close();
                heading(debrief.title());
                content.add(new DeskDebrief(debrief, same -> show(service.again(taskId, same))));
                getElement().executeJs("window.scrollTo(0, 0)");
            }
        }
    }

    private void close() {
        content.removeAll();
        counter = null;
        keys.forEach(Registration::remove);
        keys.clear();
    }

    private void desk(DeskScene.Desk desk) {
        Counter now = counter;
        if (now == null || !now.exercise().equals(desk.exercise())) {
            now = lay(desk);
        }
        now.people().show(desk);
        now.papers().show(desk);
        now.his().show(desk);
        time.setText(text(
                "frontdesk.desk.clock",
                desk.clock(),
                desk.seconds() / MINUTE + ":" + String.format("%02d", desk.seconds() % MINUTE),
                desk.minutes()));
    }

    private Counter lay(DeskScene.Desk desk) {
        close();
        heading(desk.title());
        Counter laid = new Counter(
                desk.exercise(), new DeskPeople(this::act), new DeskPapers(this::act), new HisWindow(this::act));
        counter = laid;
        NativeDetails brief = new NativeDetails(text("frontdesk.desk.brief"), new Paragraph(desk.brief()));
        brief.setOpen(!desk.begun());
        brief.addClassName("frontdesk-brief");
        Div bar = new Div(time, saved);
        bar.addClassName("frontdesk-bar");
        Div hand = new Div(laid.people(), laid.papers());
        hand.addClassName("frontdesk-hand");
        Div both = new Div(hand, laid.his());
        both.addClassName("frontdesk-both");
        content.add(bar, brief, both, end(desk));
        desk.tabs().forEach(tab -> key("Key" + tab.key(), () -> act(Act.of(Act.Kind.OPEN, tab.id()))));
        key("Enter", laid.his()::pressFirst);
        for (int i = 1; i <= NUMBERED; i++) {
            int number = i;
            key("Digit" + i, () -> laid.people().choose(number));
        }
        return laid;
    }

    private Div end(DeskScene.Desk desk) {
        Div end = new Div();
        end.addClassName("frontdesk-end");
        for (int minutes : desk.waits()) {
            NativeButton wait = new NativeButton(
                    text("frontdesk.desk.wait", minutes),
                    click -> act(new Act(Act.Kind.WAIT, "", String.valueOf(minutes * MINUTE))));
            wait.addClassNames("shell-button", "shell-button-quiet");
            end.add(wait);
        }
        NativeButton finish =
                new NativeButton(text("frontdesk.desk.finish"), click -> act(Act.of(Act.Kind.FINISH, "")));
        finish.addClassName("shell-button");
        finish.getElement().setAttribute("data-finish", "");
        NativeDetails last = new NativeDetails(
                text("frontdesk.desk.done"), new Div(new Paragraph(text("frontdesk.desk.sure")), finish));
        last.addClassName("frontdesk-finish");
        NativeButton anew = new NativeButton(text("frontdesk.desk.anew"), click -> show(service.again(taskId, true)));
        anew.addClassNames("shell-button", "shell-button-quiet");
        NativeDetails restart = new NativeDetails(
                text("frontdesk.desk.reset"), new Div(new Paragraph(text("frontdesk.desk.resetSure")), anew));
        restart.addClassName("frontdesk-finish");
        end.add(last, restart);
        return end;
    }

    private void key(String code, Runnable work) {
        ShortcutRegistration key = Shortcuts.addShortcutListener(this, work::run, Key.of(code), KeyModifier.ALT)
                .resetFocusOnActiveElement();
        keys.add(key);
    }

    private void act(Act act) {
        Counter now = counter;
        if (now != null) {
            DeskScene scene = service.act(now.exercise(), act);
            saved.saved(clock.instant());
            show(scene);
        }
    }
}
