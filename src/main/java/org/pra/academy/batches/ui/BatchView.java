package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.pra.academy.batches.AttendanceShare;
import org.pra.academy.batches.Batch;
import org.pra.academy.batches.BatchPaths;
import org.pra.academy.batches.BatchService;
import org.pra.academy.batches.PresenceService;
import org.pra.academy.batches.RegisterService;
import org.pra.academy.curriculum.ProgrammeService;
import org.pra.academy.identity.PersonNames;
import org.pra.academy.kernel.CurrentActor;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.kernel.Role;
import org.pra.academy.learning.Enrolment;
import org.pra.academy.learning.EnrolmentOutcome;
import org.pra.academy.learning.EnrolmentService;
import org.pra.academy.shell.ui.EmptyState;
import org.pra.academy.shell.ui.Frame;
import org.pra.academy.shell.ui.Notice;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** One batch: its timetable, who is in it with their attendance, who waits for a place, and hours recorded for all of them. */
@Route(value = "batch", layout = Frame.class)
@RolesAllowed({"ADMINISTRATOR", "INSTRUCTOR"})
class BatchView extends Screen implements HasUrlParameter<String> {

    private final BatchService batches;
    private final EnrolmentService enrolments;
    private final PresenceService presence;
    private final RegisterService registers;
    private final ProgrammeService programmes;
    private final PersonNames names;
    private final boolean administrator;
    private final Div content = new Div();
    private final Notice notice = new Notice();

    BatchView(
            BatchService batches,
            EnrolmentService enrolments,
            PresenceService presence,
            RegisterService registers,
            ProgrammeService programmes,
            PersonNames names,
            CurrentActor currentActor) {
        super("batches-batch");
        this.batches = batches;
        this.enrolments = enrolments;
        this.presence = presence;
        this.registers = registers;
        this.programmes = programmes;
        this.names = names;
        this.administrator = currentActor.actor().has(Role.ADMINISTRATOR);
        add(notice, content);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(batches.all().stream()
                .filter(batch -> batch.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new));
    }

    private void show(Batch batch) {
        content.removeAll();
        heading(batch.name());
        lead(text("batches.batch.lead", Times.day(batch.starts()), batch.enrolled(), batch.places()));
        Anchor timetable = new Anchor(BatchPaths.batchTimetable(batch.id()), text("batches.batch.timetable"));
        timetable.addClassName("shell-action");
        List<Enrolment> members = enrolments.in(batch.id());
        content.add(timetable, part(text("batches.batch.members"), members(batch, members)));
        if (administrator) {
            content.add(part(text("batches.batch.waiting"), waiting(batch)));
        }
        if (!members.isEmpty() && administrator) {
            List<PersonId> people = members.stream().map(Enrolment::trainee).toList();
            content.add(part(
                    text("batches.register.title"),
                    new RegisterForm(registers, programmes.programme(), people, notice)));
        }
    }

    private Component members(Batch batch, List<Enrolment> members) {
        if (members.isEmpty()) {
            return new EmptyState(text("batches.batch.nobody"));
        }
        Map<PersonId, String> who =
                names.of(members.stream().map(Enrolment::trainee).toList());
        Map<PersonId, AttendanceShare> shares = presence.ofBatch(batch.id());
        PlainTable table = new PlainTable(
                text("batches.batch.members"),
                List.of(
                        text("batches.batch.trainee"),
                        text("batches.batch.attendance"),
                        text("batches.batch.mayMiss"),
                        text("batches.batch.since")));
        members.forEach(member -> {
            AttendanceShare share = shares.get(member.trainee());
            table.row(
                    who.getOrDefault(member.trainee(), ""),
                    share == null ? "" : attendance(share),
                    share == null || share.held().value() == 0
                            ? "–"
                            : share.beyond().value() > 0
                                    ? text("batches.batch.beyond", share.beyond())
                                    : share.mayMiss(),
                    Times.day(member.at()));
        });
        return table;
    }

    private static Div attendance(AttendanceShare share) {
        Div cell = new Div(ShareLine.chip(share));
        if (share.held().value() > 0) {
            cell.addComponentAsFirst(new com.vaadin.flow.component.html.Span(
                    text("batches.batch.share", share.percent(), share.attended(), share.held())));
        }
        cell.addClassName("batches-share-cell");
        return cell;
    }

    private Component waiting(Batch batch) {
        List<PersonId> waiting = enrolments.waitingForABatch();
        if (waiting.isEmpty()) {
            return new EmptyState(text("batches.batch.nobodyWaits"));
        }
        Map<PersonId, String> who = names.of(waiting);
        PlainTable table = new PlainTable(text("batches.batch.waiting"), List.of(text("batches.batch.applicant"), ""));
        for (PersonId person : waiting) {
            NativeButton button = new NativeButton(
                    text("batches.batch.enrol", who.getOrDefault(person, "")), click -> enrol(batch, person));
            button.addClassNames("shell-button", "shell-button-quiet");
            table.row(who.getOrDefault(person, ""), button);
        }
        return table;
    }

    private void enrol(Batch batch, PersonId person) {
        switch (enrolments.enrol(person, batch.id())) {
            case EnrolmentOutcome.Enrolled enrolled -> notice.done(text("batches.batch.enrolled", names.of(person)));
            case EnrolmentOutcome.NotAccepted refused -> notice.problem(text("batches.batch.notAccepted"));
            case EnrolmentOutcome.BatchFull full -> notice.problem(text("batches.batch.full"));
            case EnrolmentOutcome.AlreadyEnrolled already -> notice.problem(text("batches.batch.already"));
        }
        show(batches.all().stream()
                .filter(found -> found.id().equals(batch.id()))
                .findFirst()
                .orElse(batch));
    }
}
