package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.UUID;
import org.pra.academy.batches.AmendmentService;
import org.pra.academy.batches.AttendanceService;
import org.pra.academy.batches.BatchPaths;
import org.pra.academy.batches.RollSheet;
import org.pra.academy.batches.WallService;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.Conflict;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Notice;

/** Attendance of a session in its three states: not taken, open, closed. */
final class AttendancePanel extends Div {

    private final AttendanceService attendance;
    private final WallService walls;
    private final UUID session;
    private final Runnable again;
    private final Notice notice = new Notice();

    AttendancePanel(
            AttendanceService attendance,
            AmendmentService amendments,
            WallService walls,
            PersonNames names,
            UUID session,
            Runnable again) {
        this.attendance = attendance;
        this.walls = walls;
        this.session = session;
        this.again = again;
        RollSheet sheet = attendance.sheet(session);
        add(notice);
        add(
                switch (sheet.session().roll()) {
                    case NOT_TAKEN -> notTaken(sheet);
                    case OPEN -> new OpenRoll(attendance, names, sheet, this::wall, again);
                    case CLOSED -> new ClosedRoll(amendments, names, sheet, again);
                });
    }

    private Component notTaken(RollSheet sheet) {
        if (!sheet.mayOpen()) {
            return new EmptyState(text("batches.roll.notYet", sheet.opensBefore()));
        }
        if (sheet.lines().isEmpty()) {
            return new EmptyState(text("batches.roll.nobody"));
        }
        NativeButton list = new NativeButton(text("batches.roll.open"), click -> open());
        list.addClassName("shell-button");
        list.setId("open-list");
        NativeButton code = new NativeButton(text("batches.roll.code"), click -> wall());
        code.addClassNames("shell-button", "shell-button-quiet");
        code.setId("open-wall");
        Div actions = new Div(list, code);
        actions.addClassName("shell-actions");
        return actions;
    }

    private void open() {
        try {
            attendance.open(session);
            again.run();
        } catch (Conflict e) {
            notice.problem(String.valueOf(e.getMessage()));
        }
    }

    private void wall() {
        try {
            walls.start(session);
            UI.getCurrent().navigate(BatchPaths.wall(session));
        } catch (Conflict e) {
            notice.problem(String.valueOf(e.getMessage()));
        }
    }
}
