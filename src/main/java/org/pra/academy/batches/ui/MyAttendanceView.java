package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.pra.academy.batches.AttendanceLine;
import org.pra.academy.batches.BatchPaths;
import org.pra.academy.batches.Presence;
import org.pra.academy.batches.PresenceService;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;

/** A trainee's own attendance: the share and every held session, corrections with their reason. */
@Route(value = BatchPaths.ATTENDANCE, layout = Frame.class)
@RolesAllowed("TRAINEE")
class MyAttendanceView extends Screen {

    MyAttendanceView(PresenceService presence) {
        super("batches-attendance");
        heading(text("batches.attendance.title"));
        lead(text("batches.attendance.lead"));
        add(new ShareLine(presence.mine(), false));
        List<AttendanceLine> lines = presence.myLines();
        if (lines.isEmpty()) {
            add(new EmptyState(
                    text("batches.attendance.empty"), text("batches.attendance.toTimetable"), BatchPaths.TIMETABLE));
            return;
        }
        List<AttendanceLine> missed = lines.stream()
                .filter(line ->
                        line.presence() != Presence.PRESENT || !line.corrected().isBlank())
                .toList();
        add(part(
                text("batches.attendance.missed"),
                missed.isEmpty() ? new Paragraph(text("batches.attendance.noneMissed")) : list(missed)));
        NativeDetails all = new NativeDetails(text("batches.attendance.sessions", lines.size()));
        all.addClassName("batches-details");
        all.setContent(list(lines));
        add(all);
    }

    private static UnorderedList list(List<AttendanceLine> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("batches-lines");
        lines.forEach(line -> {
            Span what = new Span(line.source() + " " + line.title());
            Span when = new Span(When.moment(line.starts()) + " · "
                    + text("batches.attendance.of", line.attended(), line.minutes()));
            when.addClassName("batches-note");
            Div words = new Div(what, when);
            if (!line.corrected().isBlank()) {
                Span why = new Span(text("batches.attendance.corrected", line.corrected()));
                why.addClassName("batches-note");
                words.add(why);
            }
            list.add(new ListItem(PresenceChip.of(line.presence(), line.lateMinutes()), words));
        });
        return list;
    }
}
