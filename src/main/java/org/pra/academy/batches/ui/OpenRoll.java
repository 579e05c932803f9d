package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pra.academy.batches.AttendanceService;
import org.pra.academy.batches.Presence;
import org.pra.academy.batches.RollLine;
import org.pra.academy.batches.RollSheet;
import org.pra.academy.batches.RollState;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.SaveState;
import org.pra.academy.shell.ui.Screen;

/** The open list: each tap is stored at once; whoever checks in by code meanwhile appears by itself. */
final class OpenRoll extends Div {

    private static final int LOOK_AGAIN = 4_000;
    private static final int USUAL_LATE = 10;
    private final AttendanceService attendance;
    private final UUID session;
    private final Map<PersonId, String> names;
    private final Map<PersonId, RollRow> rows = new HashMap<>();
    private final SaveState saved = new SaveState();
    private final Span counts = new Span();
    private final NativeButton rest = new NativeButton("", click -> markRest());
    private final Notice notice = new Notice();
    private final Div confirm = new Div();
    private final Runnable again;
    private @Nullable Registration polling;

    OpenRoll(AttendanceService attendance, PersonNames personNames, RollSheet sheet, Runnable wall, Runnable again) {
        this.attendance = attendance;
        this.session = sheet.session().id();
        this.again = again;
        this.names =
                personNames.of(sheet.lines().stream().map(RollLine::trainee).toList());
        counts.addClassName("batches-counts");
        Div bar = new Div(counts, saved);
        bar.addClassName("batches-roll-bar");
        Div list = new Div();
        list.addClassName("batches-roll");
        sheet.lines().forEach(line -> {
            RollRow row = new RollRow(line, names.getOrDefault(line.trainee(), ""), USUAL_LATE, this::mark);
            rows.put(line.trainee(), row);
            list.add(row);
        });
        rest.addClassNames("shell-button", "shell-button-quiet");
        rest.setId("mark-rest");
        NativeButton code = new NativeButton(text("batches.roll.code"), click -> wall.run());
        code.addClassNames("shell-button", "shell-button-quiet");
        NativeButton close = new NativeButton(text("batches.roll.close"), click -> ask());
        close.addClassName("shell-button");
        close.setId("close-list");
        Div actions = new Div(rest, code, close);
        actions.addClassName("shell-actions");
        confirm.setVisible(false);
        add(bar, list, notice, actions, confirm);
        show(sheet);
    }

    private void show(RollSheet sheet) {
        sheet.lines().forEach(line -> {
            RollRow row = rows.get(line.trainee());
            if (row != null) {
                row.show(line);
            }
        });
        int open = sheet.unmarked().size();
        counts.removeAll();
        for (Presence presence : Presence.values()) {
            counts.add(new Span(text("batches.roll.count." + presence, sheet.count(presence))));
        }
        counts.add(
                open == 0
                        ? Screen.chip("done", text("batches.roll.allMarked"))
                        : Screen.chip("attention", text("batches.roll.unmarked", open)));
        rest.setText(text("batches.roll.rest", open));
        rest.setVisible(open > 0);
    }

    private boolean mark(PersonId trainee, Presence presence, int lateMinutes) {
        return store(() -> attendance.mark(session, trainee, presence, lateMinutes));
    }

    private void markRest() {
        store(() -> attendance.markRest(session, Presence.PRESENT));
    }

    private boolean store(Supplier<Instant> work) {
        confirm.setVisible(false);
        notice.clear();
        boolean stored = false;
        try {
            saved.saved(work.get());
            stored = true;
        } catch (Conflict | IllegalArgumentException e) {
            saved.notSaved(String.valueOf(e.getMessage()));
        }
        refresh();
        return stored;
    }

    private void refresh() {
        RollSheet sheet = attendance.sheet(session);
        if (sheet.session().roll() != RollState.OPEN || !rows.keySet().containsAll(trainees(sheet))) {
            again.run();
        } else {
            show(sheet);
        }
    }

    private static java.util.Set<PersonId> trainees(RollSheet sheet) {
        return sheet.lines().stream().map(RollLine::trainee).collect(Collectors.toSet());
    }

    private void ask() {
        RollSheet sheet = attendance.sheet(session);
        confirm.removeAll();
        confirm.addClassNames("shell-card", "batches-confirm");
        String absent = sheet.unmarked().stream()
                .map(line -> names.getOrDefault(line.trainee(), ""))
                .collect(Collectors.joining(", "));
        confirm.add(new Paragraph(
                absent.isEmpty() ? text("batches.roll.closeAsk") : text("batches.roll.closeAbsent", absent)));
        NativeButton yes = new NativeButton(text("batches.roll.closeYes"), click -> close());
        yes.addClassName("shell-button");
        yes.setId("confirm-close");
        NativeButton no = new NativeButton(text("batches.roll.closeNo"), click -> confirm.setVisible(false));
        no.addClassNames("shell-button", "shell-button-quiet");
        Div actions = new Div(yes, no);
        actions.addClassName("shell-actions");
        confirm.add(actions);
        confirm.setVisible(true);
    }

    private void close() {
        try {
            attendance.close(session);
            again.run();
        } catch (Conflict e) {
            notice.problem(String.valueOf(e.getMessage()));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(LOOK_AGAIN);
        polling = ui.addPollListener(poll -> refresh());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }
}
