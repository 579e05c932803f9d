package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pra.academy.batches.Clash;
import org.pra.academy.batches.InstructorRow;
import org.pra.academy.batches.SessionRow;
import org.pra.academy.batches.SessionService;
import org.pra.academy.batches.TeachingHours;
import org.pra.academy.batches.TimetableService;
import org.pra.academy.kernel.PersonId;
import org.pra.academy.shell.ui.PlainForm;

/** What an administrator may do to a session. What a change would clash with stands beside it before anything is stored. */
final class SessionForms extends Div {

    private final SessionRow session;
    private final SessionService sessions;
    private final Runnable again;
    private final DatePicker date = Pickers.day(text("batches.change.date"));
    private final TimePicker time = Pickers.time(text("batches.change.time"));
    private final ComboBox<String> room = new ComboBox<>(text("batches.session.room"));
    private final ComboBox<InstructorRow> who = new ComboBox<>(text("batches.session.instructor"));
    private final Div moveClashes = clashes();
    private final Div assignClashes = clashes();

    SessionForms(SessionRow session, TimetableService timetables, SessionService sessions, Runnable again) {
        this.session = session;
        this.sessions = sessions;
        this.again = again;
        addClassName("batches-forms");
        add(move(), assign(timetables), split(), cancel());
    }

    private NativeDetails move() {
        LocalDateTime starts = session.starts();
        if (starts != null) {
            date.setValue(starts.toLocalDate());
            time.setValue(starts.toLocalTime());
        }
        date.addValueChangeListener(change -> tell(moveClashes));
        time.addValueChangeListener(change -> tell(moveClashes));
        return details(
                "move",
                session.starts() == null,
                new PlainForm(
                        text("batches.change.move"),
                        () -> {
                            LocalDateTime to = wanted();
                            if (to == null) {
                                throw new IllegalArgumentException(text("batches.change.incomplete"));
                            }
                            sessions.move(session.id(), session.version(), to);
                            again.run();
                        },
                        date,
                        time,
                        moveClashes));
    }

    private NativeDetails assign(TimetableService timetables) {
        List<InstructorRow> instructors = sessions.instructors();
        who.setItems(instructors);
        who.setItemLabelGenerator(InstructorRow::name);
        who.setClearButtonVisible(true);
        instructors.stream()
                .filter(found -> found.id().equals(session.instructor()))
                .findFirst()
                .ifPresent(who::setValue);
        room.setItems(timetables.hours().rooms().stream()
                .map(TeachingHours.Room::name)
                .toList());
        room.setAllowCustomValue(true);
        room.addCustomValueSetListener(typed -> room.setValue(typed.getDetail()));
        room.setClearButtonVisible(true);
        room.setValue(session.room().isBlank() ? null : session.room());
        room.addValueChangeListener(change -> tell(assignClashes));
        who.addValueChangeListener(change -> tell(assignClashes));
        return details(
                "assign",
                false,
                new PlainForm(
                        text("batches.change.assign"),
                        () -> {
                            sessions.assign(session.id(), session.version(), room(), instructor());
                            again.run();
                        },
                        who,
                        room,
                        assignClashes));
    }

    private NativeDetails split() {
        IntegerField first = new IntegerField(text("batches.change.first"));
        first.setValue(session.minutes().value() / 2);
        first.setHelperText(text("batches.change.firstAbout", session.minutes()));
        return details(
                "split",
                false,
                new PlainForm(
                        text("batches.change.split"),
                        () -> {
                            sessions.split(session.id(), session.version(), first.isEmpty() ? 0 : first.getValue());
                            again.run();
                        },
                        first));
    }

    private NativeDetails cancel() {
        TextField why = new TextField(text("batches.change.why"));
        why.setMaxLength(300);
        return details(
                "cancel",
                false,
                new PlainForm(
                        text("batches.change.cancel"),
                        () -> {
                            sessions.cancel(session.id(), session.version(), why.getValue());
                            again.run();
                        },
                        new Paragraph(text("batches.change.cancelAbout")),
                        why));
    }

    private void tell(Div where) {
        where.removeAll();
        List<Clash> found = sessions.preview(session.id(), wanted(), room(), instructor());
        if (found.isEmpty()) {
            where.add(new Paragraph(text("batches.change.noClash")));
        } else {
            where.add(new Paragraph(text("batches.change.clash")), new ClashList(found, false));
        }
    }

    private @Nullable LocalDateTime wanted() {
        return date.isEmpty() || time.isEmpty() ? null : date.getValue().atTime(time.getValue());
    }

    private String room() {
        return room.getValue() == null ? "" : room.getValue();
    }

    private @Nullable PersonId instructor() {
        return who.getValue() == null ? null : who.getValue().id();
    }

    private static Div clashes() {
        Div box = new Div();
        box.addClassName("batches-preview");
        box.getElement().setAttribute("role", "status");
        return box;
    }

    private static NativeDetails details(String what, boolean open, Component form) {
        NativeDetails details = new NativeDetails(text("batches.change.title." + what));
        details.addClassName("batches-details");
        details.setId("change-" + what);
        details.setOpen(open);
        details.setContent(form);
        return details;
    }
}
