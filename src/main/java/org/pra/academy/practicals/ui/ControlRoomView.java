package org.pra.academy.practicals.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.practicals.ControlRoomRow;
import org.pra.academy.practicals.ControlRoomService;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** Which sheets are open on which device, when it was last heard, how much of it is only there; and a word, more time, an end. */
@Route(value = ControlRoomView.PATH, layout = Frame.class)
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
class ControlRoomView extends Screen {

    static final String PATH = "control-room";
    private static final int MOST = 200;
    private static final long CLOCK_OFF = 120_000;
    private static final int SECOND = 1000;
    private static final int LOOK_AGAIN = 15 * SECOND;
    private final ControlRoomService control;
    private final PersonNames names;
    private final Paragraph sum = new Paragraph();
    private final Div list = new Div();
    private final Div form = new Div();
    private final Checkbox alone = new Checkbox(text("practicals.control.alone"), true);
    private @Nullable Registration polling;
    private List<ControlRoomRow> shown = List.of();

    ControlRoomView(ControlRoomService control, PersonNames names) {
        super("practicals-control");
        this.control = control;
        this.names = names;
        heading(text("practicals.control.title"));
        lead(text("practicals.control.lead"));
        NativeButton again = new NativeButton(text("practicals.control.again"), click -> show());
        again.addClassNames("shell-button", "shell-button-quiet");
        Div looking = new Div(again, alone);
        looking.addClassName("shell-actions");
        sum.addClassName("practicals-control-sum");
        add(looking, sum, form, list);
        show();
    }

    /** It looks by itself, but not while somebody writes a word, and not for one who wants it to hold still. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().setPollInterval(LOOK_AGAIN);
        polling = event.getUI().addPollListener(poll -> {
            if (alone.getValue() && form.getChildren().findAny().isEmpty()) {
                show();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private void show() {
        List<ControlRoomRow> rows = control.open(0, MOST);
        if (!rows.isEmpty() && rows.equals(shown)) {
            return;
        }
        shown = rows;
        list.removeAll();
        sum.setText(text(
                "practicals.control.sum",
                rows.stream().map(ControlRoomRow::sheet).distinct().count(),
                rows.stream()
                        .map(ControlRoomRow::device)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                rows.stream().mapToInt(ControlRoomRow::unconfirmed).sum()));
        sum.setVisible(!rows.isEmpty());
        if (rows.isEmpty()) {
            list.add(new EmptyState(text("practicals.control.empty")));
            return;
        }
        Map<PersonId, String> people = names.of(rows.stream()
                .flatMap(row -> Stream.of(row.trainee(), row.assessor()))
                .toList());
        PlainTable table = new PlainTable(
                text("practicals.control.title"),
                List.of(
                        text("practicals.grade.trainee"),
                        text("practicals.recent.sheet"),
                        text("practicals.control.assessor"),
                        text("practicals.control.device"),
                        text("practicals.control.heard"),
                        text("practicals.control.safe"),
                        text("practicals.control.told"),
                        text("practicals.control.do")));
        rows.forEach(row -> table.row(
                people.getOrDefault(row.trainee(), "–"),
                row.checklist(),
                people.getOrDefault(row.assessor(), "–"),
                device(row),
                row.lastHeard() == null ? text("practicals.control.never") : Times.moment(row.lastHeard()),
                safe(row),
                told(row),
                act(row, people.getOrDefault(row.trainee(), "–"))));
        list.add(table);
    }

    private static Div device(ControlRoomRow row) {
        Div device = new Div(new Span(row.device() == null ? text("practicals.control.noDevice") : row.deviceLabel()));
        if (Math.abs(row.clockOff()) > CLOCK_OFF) {
            device.add(Screen.chip(
                    "attention", text("practicals.control.clock", Math.round((double) row.clockOff() / SECOND / 60))));
        }
        return device;
    }

    private static Div safe(ControlRoomRow row) {
        Div safe = new Div(new Span(text("practicals.control.kept", row.kept()) + " "));
        if (row.unconfirmed() > 0) {
            safe.add(Screen.chip("attention", text("practicals.control.unconfirmed", row.unconfirmed())));
        }
        return safe;
    }

    private static Div told(ControlRoomRow row) {
        if (row.instruction().isEmpty()) {
            return new Div(new Span("–"));
        }
        String[] said = row.instruction().split(" ", 2);
        return new Div(
                new Span(text("practicals.control.kind." + said[0], said[1]) + " "),
                Screen.chip(
                        row.instructionSeen() ? "done" : "neutral",
                        text(row.instructionSeen() ? "practicals.control.seen" : "practicals.control.unseen")));
    }

    private NativeButton act(ControlRoomRow row, String trainee) {
        NativeButton act = new NativeButton(text("practicals.control.act"), click -> {
            form.removeAll();
            form.add(new ControlForm(row, trainee, control, () -> {
                form.removeAll();
                show();
            }));
            form.scrollIntoView();
        });
        act.addClassNames("shell-button", "shell-button-quiet");
        act.getElement().setAttribute("aria-label", text("practicals.control.actOn", trainee, row.checklist()));
        return act;
    }
}
