package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.WildcardParameter;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.pra.academy.batches.Batch;
import org.pra.academy.batches.BatchPaths;
import org.pra.academy.batches.BatchService;
import org.pra.academy.batches.LayoutOutcome;
import org.pra.academy.batches.PlanningService;
import org.pra.academy.batches.SessionService;
import org.pra.academy.batches.TimetableOverview;
import org.pra.academy.batches.TimetableService;
import org.pra.academy.batches.TimetableWeek;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.curriculum.ProgrammeWeek;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.Role;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.Screen;

/** The timetable of one batch: laid out with one press, then week by week with everything that needs a decision below it. */
@Route(value = BatchPaths.BATCH_TIMETABLE, layout = Frame.class)
@RolesAllowed({"ADMINISTRATOR", "INSTRUCTOR"})
class BatchTimetableView extends Screen implements HasUrlParameter<String> {

    private final BatchService batches;
    private final TimetableService timetables;
    private final PlanningService planning;
    private final SessionService sessions;
    private final ProgrammeService programmes;
    private final boolean administrator;
    private final Notice notice = new Notice();
    private final Div content = new Div();

    BatchTimetableView(
            BatchService batches,
            TimetableService timetables,
            PlanningService planning,
            SessionService sessions,
            ProgrammeService programmes,
            CurrentActor currentActor) {
        super("batches-batch-timetable");
        this.batches = batches;
        this.timetables = timetables;
        this.planning = planning;
        this.sessions = sessions;
        this.programmes = programmes;
        this.administrator = currentActor.actor().has(Role.ADMINISTRATOR);
        add(notice, content);
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String address) {
        String[] parts = address.split("/", 2);
        UUID id = Addresses.id(parts[0]);
        Batch batch = batches.all().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        show(batch, Addresses.day(parts.length > 1 ? parts[1] : null));
    }

    private void show(Batch batch, Optional<LocalDate> wanted) {
        content.removeAll();
        heading(text("batches.plan.title", batch.name()));
        TimetableOverview overview = timetables.overview(batch.id());
        content.add(new Anchor(BatchPaths.batch(batch.id()), text("batches.plan.toBatch")));
        if (!overview.laidOut()) {
            notLaidOut(batch);
            return;
        }
        LocalDate day = wanted.orElseGet(() -> start(batch));
        TimetableWeek week = timetables.week(batch.id(), day);
        content.add(
                new OverviewChips(overview),
                new WeekBar(week, note(batch, week), to -> BatchPaths.batchTimetable(batch.id(), to)),
                new WeekGrid(week, session -> Optional.of(BatchPaths.session(session.id())), false),
                new OverviewParts(overview));
        if (administrator) {
            Runnable again = () -> show(batch, Optional.of(day));
            content.add(
                    details("batches.assign.title", new AssignForm(batch, timetables, planning, sessions, again)),
                    details("batches.add.title", new AddForm(batch, day, timetables, planning, again)));
        }
    }

    /** Today's week while the batch runs, its first week before, its last after. */
    private LocalDate start(Batch batch) {
        LocalDate today = timetables.now().toLocalDate();
        LocalDate last =
                batch.starts().plusWeeks(programmes.programme().weeks().size()).minusDays(1);
        return today.isBefore(batch.starts()) ? batch.starts() : today.isAfter(last) ? last : today;
    }

    private void notLaidOut(Batch batch) {
        if (!administrator) {
            content.add(new EmptyState(text("batches.plan.notYet")));
            return;
        }
        EmptyState empty = new EmptyState(text("batches.plan.empty", When.day(batch.starts())));
        NativeButton lay = new NativeButton(text("batches.plan.layOut"), click -> layOut(batch));
        lay.addClassName("shell-button");
        lay.setId("lay-out");
        empty.add(lay);
        content.add(empty);
    }

    private void layOut(Batch batch) {
        switch (planning.layOut(batch.id())) {
            case LayoutOutcome.LaidOut done ->
                notice.done(
                        done.waiting() == 0
                                ? text("batches.plan.done", done.sessions(), done.minutes())
                                : text("batches.plan.doneWaiting", done.sessions(), done.minutes(), done.waiting()));
            case LayoutOutcome.LaidOutBefore before -> notice.problem(text("batches.plan.before"));
        }
        show(batch, Optional.of(batch.starts()));
    }

    private String note(Batch batch, TimetableWeek week) {
        int first =
                batch.week(week.days().isEmpty() ? week.monday() : week.days().getFirst());
        int last = batch.week(week.monday().plusDays(6));
        return programmes.programme().weeks().stream()
                .filter(planned -> planned.number() >= Math.max(1, first) && planned.number() <= last)
                .map(BatchTimetableView::words)
                .reduce((a, b) -> a + " / " + b)
                .orElse(text("batches.plan.outside"));
    }

    private static String words(ProgrammeWeek week) {
        return text("batches.plan.week", week.number(), week.title());
    }

    private static NativeDetails details(String key, com.vaadin.flow.component.Component form) {
        NativeDetails details = new NativeDetails(text(key));
        details.addClassName("batches-details");
        details.setContent(form);
        return details;
    }
}
