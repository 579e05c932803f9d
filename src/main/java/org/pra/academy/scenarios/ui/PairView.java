package org.pra.academy.scenarios.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pra.academy.scenarios.PairService;
import org.pra.academy.scenarios.ScenarioPaths;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.Screen;

/** The sheet of the partner who acts the person: their words, signs, thought and cue, following the trainee turn by turn. */
@Route(value = ScenarioPaths.PAIR, layout = Frame.class)
@RolesAllowed({"TRAINEE", "INSTRUCTOR"})
class PairView extends Screen implements HasUrlParameter<String> {

    private static final int LOOK_EVERY_MILLISECONDS = 2_000;
    private final PairService pairs;
    private final Notice notice = new Notice();
    private final Div content = new Div();
    private String code = "";
    private Optional<PairService.Part> shown = Optional.empty();

    PairView(PairService pairs) {
        super("scenarios-pair");
        this.pairs = pairs;
        content.getElement().setAttribute("aria-live", "polite");
        add(notice, content);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String asked) {
        code = asked == null ? "" : asked;
        shown = Optional.empty();
        heading(text("scenarios.pair.heading"));
        lead(text("scenarios.pair.partner"));
        notice.clear();
        if (code.isEmpty()) {
            ask();
        } else {
            look();
            if (shown.isEmpty()) {
                notice.problem(text("scenarios.pair.unknown"));
                ask();
            }
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(LOOK_EVERY_MILLISECONDS);
        addAttachedPoll(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    private void addAttachedPoll(UI ui) {
        var listening = ui.addPollListener(poll -> {
            if (!code.isEmpty() && shown.isPresent()) {
                look();
            }
        });
        addDetachListener(gone -> {
            gone.unregisterListener();
            listening.remove();
        });
    }

    private void ask() {
        content.removeAll();
        TextField field = new TextField(text("scenarios.pair.type"));
        field.setMaxLength(6);
        NativeButton go = new NativeButton(
                text("scenarios.pair.go"),
                click -> UI.getCurrent()
                        .navigate(ScenarioPaths.PAIR + "/" + field.getValue().strip()));
        go.addClassName("shell-button");
        Div form = new Div(field, go);
        form.addClassName("scenarios-words");
        content.add(form);
    }

    private void look() {
        Optional<PairService.Part> part = pairs.part(code);
        if (!part.equals(shown)) {
            shown = part;
            part.ifPresent(this::show);
        }
    }

    private void show(PairService.Part part) {
        heading(part.title());
        lead(text("scenarios.pair.act", part.person()));
        content.removeAll();
        if (!part.notes().isEmpty()) {
            content.add(card(new H2(text("scenarios.pair.notes")), new Paragraph(part.notes())));
        }
        if (!part.heard().isEmpty()) {
            content.add(styled("scenarios-person", text("scenarios.pair.heard", part.heard())));
        }
        content.add(
                styled(
                        "scenarios-person",
                        text(part.over() ? "scenarios.pair.over" : "scenarios.pair.now", part.clock())),
                styled("scenarios-line", part.says()),
                styled("scenarios-signs", part.signs()));
        if (!part.over()) {
            content.add(styled("scenarios-thought", text("scenarios.debrief.thought", part.thought())));
        }
        if (!part.cue().isEmpty()) {
            content.add(new Paragraph(text("scenarios.pair.cue", part.cue())));
        }
        content.add(
                ArousalGauge.of(part.arousal()),
                styled(
                        "scenarios-person",
                        part.state().entrySet().stream()
                                .map(one -> one.getKey() + ": " + one.getValue())
                                .collect(Collectors.joining(" · "))));
    }

    private static Paragraph styled(String style, String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName(style);
        return paragraph;
    }
}
