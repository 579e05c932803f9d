package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pra.academy.batches.BatchPaths;
import org.pra.academy.batches.CalendarService;
import org.pra.academy.batches.CheckInService;
import org.pra.academy.batches.PresenceService;
import org.pra.academy.batches.SessionRow;
import org.pra.academy.batches.TimetableService;
import org.pra.academy.batches.TimetableWeek;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Role;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** One's own week: a trainee's batch with their presence, or what an instructor teaches across batches. */
@Route(value = BatchPaths.TIMETABLE, layout = Frame.class)
@RolesAllowed({"TRAINEE", "INSTRUCTOR"})
class MyTimetableView extends Screen implements HasUrlParameter<String> {

    private final TimetableService timetables;
    private final PresenceService presence;
    private final CheckInService checkIn;
    private final boolean instructor;
    private final Div content = new Div();

    MyTimetableView(
            TimetableService timetables,
            PresenceService presence,
            CheckInService checkIn,
            CalendarService calendars,
            CurrentActor currentActor) {
        super("batches-timetable");
        this.timetables = timetables;
        this.presence = presence;
        this.checkIn = checkIn;
        this.instructor = currentActor.actor().has(Role.INSTRUCTOR);
        heading(text(instructor ? "batches.my.titleInstructor" : "batches.my.title"));
        add(content, part(text("batches.calendar.title"), new CalendarPanel(calendars)));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String day) {
        content.removeAll();
        TimetableWeek week =
                timetables.myWeek(Addresses.day(day).orElse(timetables.now().toLocalDate()));
        if (!instructor) {
            trainee();
        }
        content.add(new WeekBar(week, note(week), BatchPaths::timetable));
        if (week.sessions().isEmpty()) {
            content.add(new EmptyState(text(instructor ? "batches.my.emptyInstructor" : "batches.my.empty")));
        } else {
            content.add(new WeekGrid(week, this::path, instructor));
        }
    }

    private void trainee() {
        checkIn.open().ifPresent(now -> {
            String what = now.session().source() + " " + now.session().title();
            Instant since = now.since();
            Div card = card(new Div(
                    since == null
                            ? text("batches.my.codeRuns", what)
                            : text("batches.my.checkedIn", what, Times.clock(since))));
            if (since == null) {
                Anchor go = new Anchor(BatchPaths.CHECK_IN + "/" + now.session().id(), text("batches.checkin.go"));
                go.addClassName("shell-next");
                card.add(go);
                card.addClassName("batches-now");
            }
            content.add(card);
        });
        content.add(new ShareLine(presence.mine()));
    }

    private Optional<String> path(SessionRow session) {
        return instructor ? Optional.of(BatchPaths.session(session.id())) : Optional.empty();
    }

    private String note(TimetableWeek week) {
        return week.sessions().isEmpty() || instructor
                ? ""
                : text(
                        "batches.week.plan",
                        week.sessions().getFirst().week(),
                        week.sessions().getFirst().batchName());
    }
}
