package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.pra.academy.batches.Batch;
import org.pra.academy.batches.BatchService;
import org.pra.academy.batches.PracticeHoursService;
import org.pra.academy.curriculum.HoursKind;
import org.pra.academy.curriculum.PracticeBlock;
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
import org.pra.academy.shell.ui.PlainForm;
import org.pra.academy.shell.ui.PlainTable;
import org.pra.academy.shell.ui.Screen;
import org.pra.academy.shell.ui.Times;

/** One batch: who is in it, who waits for a place, and hours of practice recorded for all of them. */
@Route(value = "batch", layout = Frame.class)
@RolesAllowed({"ADMINISTRATOR", "INSTRUCTOR"})
class BatchView extends Screen implements HasUrlParameter<String> {

    private final BatchService batches;
    private final EnrolmentService enrolments;
    private final PracticeHoursService practice;
    private final ProgrammeService programmes;
    private final PersonNames names;
    private final boolean administrator;
    private final Div content = new Div();
    private final Notice notice = new Notice();

    BatchView(
            BatchService batches,
            EnrolmentService enrolments,
            PracticeHoursService practice,
            ProgrammeService programmes,
            PersonNames names,
            CurrentActor currentActor) {
        super("batches-batch");
        this.batches = batches;
        this.enrolments = enrolments;
        this.practice = practice;
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
        List<Enrolment> members = enrolments.in(batch.id());
        content.add(part(text("batches.batch.members"), members(members)));
        if (administrator) {
            content.add(part(text("batches.batch.waiting"), waiting(batch)));
        }
        if (!members.isEmpty()) {
            content.add(part(
                    text("batches.batch.practice"),
                    practice(members.stream().map(Enrolment::trainee).toList())));
        }
    }

    private Component members(List<Enrolment> members) {
        if (members.isEmpty()) {
            return new EmptyState(text("batches.batch.nobody"));
        }
        Map<PersonId, String> who =
                names.of(members.stream().map(Enrolment::trainee).toList());
        PlainTable table = new PlainTable(
                text("batches.batch.members"),
                List.of(text("batches.batch.trainee"), text("batches.batch.since"), text("batches.batch.version")));
        members.forEach(member ->
                table.row(who.getOrDefault(member.trainee(), ""), Times.day(member.at()), member.programmeVersion()));
        return table;
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

    private Component practice(List<PersonId> members) {
        Select<PracticeBlock> block = new Select<>();
        block.setLabel(text("batches.batch.block"));
        block.setItems(programmes.programme().blocks().stream()
                .filter(found -> found.kind() != HoursKind.OJT)
                .toList());
        block.setItemLabelGenerator(found -> found.id() + " " + found.title() + ", " + found.minutes());
        Paragraph meaning = new Paragraph(text("batches.batch.practiceMeaning"));
        return new Div(
                meaning,
                new PlainForm(
                        text("batches.batch.record"),
                        () -> {
                            if (block.isEmpty()) {
                                throw new IllegalArgumentException(text("batches.batch.blockMissing"));
                            }
                            int changed = practice.complete(block.getValue().id(), members);
                            notice.done(text(
                                    "batches.batch.recorded",
                                    changed,
                                    block.getValue().minutes()));
                        },
                        block));
    }
}
