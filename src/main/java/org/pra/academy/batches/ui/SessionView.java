package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.pra.academy.batches.AmendmentService;
import org.pra.academy.batches.AttendanceService;
import org.pra.academy.batches.BatchPaths;
import org.pra.academy.batches.Clash;
import org.pra.academy.batches.RollState;
import org.pra.academy.batches.SessionChange;
import org.pra.academy.batches.SessionRow;
import org.pra.academy.batches.SessionService;
import org.pra.academy.batches.TimetableService;
import org.pra.academy.batches.WallService;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Role;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** One session: where and when, what it clashes with, its attendance, its changes and their history. */
@Route(value = BatchPaths.SESSION, layout = Frame.class)
@RolesAllowed({"ADMINISTRATOR", "INSTRUCTOR"})
class SessionView extends Screen implements HasUrlParameter<String> {

    private final TimetableService timetables;
    private final SessionService sessions;
    private final AttendanceService attendance;
    private final AmendmentService amendments;
    private final WallService walls;
    private final PersonNames names;
    private final boolean administrator;
    private final Div content = new Div();

    SessionView(
            TimetableService timetables,
            SessionService sessions,
            AttendanceService attendance,
            AmendmentService amendments,
            WallService walls,
            PersonNames names,
            CurrentActor currentActor) {
        super("batches-one");
        this.timetables = timetables;
        this.sessions = sessions;
        this.attendance = attendance;
        this.amendments = amendments;
        this.walls = walls;
        this.names = names;
        this.administrator = currentActor.actor().has(Role.ADMINISTRATOR);
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(Addresses.id(id));
    }

    private void show(UUID id) {
        content.removeAll();
        SessionRow session = timetables.session(id).orElseThrow(NotFoundException::new);
        heading(session.source() + " " + session.title());
        lead(When.span(session));
        content.add(facts(session));
        List<Clash> clashes = sessions.clashes(id);
        if (!clashes.isEmpty() && session.roll() == RollState.NOT_TAKEN) {
            content.add(part(text("batches.session.clashes"), new ClashList(clashes, false)));
        }
        if (!session.cancelled()) {
            content.add(part(
                    text("batches.roll.title"),
                    new AttendancePanel(attendance, amendments, walls, names, id, () -> show(id))));
            if (administrator && session.roll() == RollState.NOT_TAKEN) {
                content.add(part(
                        text("batches.change.title"), new SessionForms(session, timetables, sessions, () -> show(id))));
            }
        }
        List<SessionChange> history = timetables.history(id);
        if (!history.isEmpty()) {
            content.add(part(text("batches.history.title"), history(history)));
        }
    }

    private static Div facts(SessionRow session) {
        DescriptionList list = new DescriptionList();
        fact(list, "batches.session.batch", new Anchor(BatchPaths.batch(session.batch()), session.batchName()));
        fact(list, "batches.session.kind", new Span(text("batches.kind." + session.kind())));
        fact(list, "batches.session.minutes", new Span(session.minutes().toString()));
        fact(list, "batches.session.room", new Span(or(session.room(), "batches.session.noRoom")));
        fact(
                list,
                "batches.session.instructor",
                new Span(or(session.instructorName(), "batches.session.noInstructor")));
        if (session.cancelled()) {
            fact(list, "batches.session.state", chip("stop", text("batches.session.cancelled", session.reason())));
        } else if (session.placed() && session.week() != session.plannedWeek()) {
            fact(
                    list,
                    "batches.session.week",
                    new Span(text("batches.session.otherWeek", session.week(), session.plannedWeek())));
        }
        Anchor week = new Anchor(
                session.starts() == null
                        ? BatchPaths.batchTimetable(session.batch())
                        : BatchPaths.batchTimetable(
                                session.batch(), session.starts().toLocalDate()),
                text("batches.session.toWeek"));
        Div box = new Div(list, week);
        box.addClassName("batches-facts");
        return box;
    }

    private static void fact(DescriptionList list, String key, com.vaadin.flow.component.Component value) {
        list.add(new DescriptionList.Term(text(key)), new DescriptionList.Description(value));
    }

    private static String or(String words, String key) {
        return words.isBlank() ? text(key) : words;
    }

    private static OrderedList history(List<SessionChange> changes) {
        OrderedList list = new OrderedList();
        list.addClassName("batches-history");
        changes.forEach(change -> list.add(new ListItem(
                new Span(text("batches.history.by", Times.moment(change.at()), change.by())),
                new Span(text("batches.history." + change.what(), change.was(), change.became(), change.reason())))));
        return list;
    }
}
