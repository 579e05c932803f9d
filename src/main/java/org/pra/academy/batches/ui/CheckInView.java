package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pra.academy.batches.BatchPaths;
import org.pra.academy.batches.CheckInNow;
import org.pra.academy.batches.CheckInOutcome;
import org.pra.academy.batches.CheckInService;
import org.pra.academy.batches.SessionRow;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.SaveState;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** A trainee checks in with the code on the wall; who scanned it finds it filled in. */
@Route(value = BatchPaths.CHECK_IN, layout = Frame.class)
@RolesAllowed("TRAINEE")
class CheckInView extends Screen implements HasUrlParameter<String> {

    private final CheckInService checkIn;
    private final TextField code = new TextField(text("batches.checkin.code"));
    private final PlainForm form = new PlainForm(text("batches.checkin.send"), this::send, code);
    private final Div result = new Div();
    private @Nullable UUID session;

    CheckInView(CheckInService checkIn) {
        super("batches-checkin");
        this.checkIn = checkIn;
        heading(text("batches.checkin.title"));
        code.addClassName("batches-typed-code");
        code.setMaxLength(8);
        code.setAutofocus(true);
        code.setAutocapitalize(com.vaadin.flow.component.textfield.Autocapitalize.CHARACTERS);
        code.setHelperText(text("batches.checkin.about"));
        code.getElement().setAttribute("autocomplete", "off");
        result.getElement().setAttribute("role", "status");
        Anchor timetable = new Anchor(BatchPaths.TIMETABLE, text("batches.checkin.timetable"));
        add(form, result, timetable);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        session = id == null || id.isBlank() ? null : Addresses.id(id);
        Optional<CheckInNow> open = checkIn.open();
        lead(open.map(CheckInNow::session)
                .map(found -> text("batches.checkin.lead", found.source() + " " + found.title(), When.span(found)))
                .orElseGet(() -> text("batches.checkin.nothing")));
        open.ifPresent(now -> {
            Instant since = now.since();
            if (since != null) {
                done(now.session(), 0, since);
            }
        });
        String scanned = event.getLocation()
                .getQueryParameters()
                .getParameters()
                .getOrDefault("code", List.of(""))
                .getFirst();
        code.setValue(scanned.length() > 8 ? "" : scanned);
    }

    private void send() {
        if (code.isEmpty()) {
            throw new IllegalArgumentException(text("batches.checkin.empty"));
        }
        switch (checkIn.checkIn(session, code.getValue())) {
            case CheckInOutcome.CheckedIn in -> done(in.session(), in.lateMinutes(), in.at());
            case CheckInOutcome.AlreadyIn in -> {
                done(in.session(), 0, in.at());
                form.notice().done(text("batches.checkin.already", Times.clock(in.at())));
            }
            case CheckInOutcome.WrongCode wrong -> again("batches.checkin.wrong");
            case CheckInOutcome.TooOld old -> again("batches.checkin.tooOld");
            case CheckInOutcome.OtherBatch other -> form.notice().problem(text("batches.checkin.otherBatch"));
            case CheckInOutcome.NotOpen none -> form.notice().problem(text("batches.checkin.notOpen"));
            case CheckInOutcome.SlowDown slow -> form.notice().problem(text("batches.checkin.slow", slow.seconds()));
        }
    }

    private void again(String key) {
        form.notice().problem(text(key));
        code.clear();
        code.focus();
    }

    private void done(SessionRow row, int lateMinutes, Instant at) {
        lead("");
        code.setVisible(false);
        form.getChildren()
                .filter(com.vaadin.flow.component.html.NativeButton.class::isInstance)
                .forEach(button -> button.setVisible(false));
        SaveState saved = new SaveState();
        saved.saved(at);
        H2 yes = new H2(text("batches.checkin.done"));
        Paragraph what = new Paragraph(row.source() + " " + row.title() + ", " + When.span(row));
        result.removeAll();
        result.addClassNames("shell-card", "batches-in");
        result.add(yes, what);
        if (lateMinutes > 0) {
            result.add(new Paragraph(text("batches.checkin.late", lateMinutes)));
        }
        result.add(saved);
    }
}
