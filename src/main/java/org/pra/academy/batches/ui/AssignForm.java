package org.pra.academy.batches.ui;

import static org.pra.academy.shell.ui.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.pra.academy.batches.Batch;
import org.pra.academy.batches.InstructorRow;
import org.pra.academy.batches.PlanSource;
import org.pra.academy.batches.PlanningService;
import org.pra.academy.batches.SessionKind;
import org.pra.academy.batches.SessionService;
import org.pra.academy.batches.TeachingHours;
import org.pra.academy.batches.TimetableService;
import org.pra.academy.shell.ui.PlainForm;

/** Gives an instructor and a room to all sessions of a kind or of one source. */
final class AssignForm extends Div {

    private record Choice(String words, List<String> sources) {}

    private final ComboBox<Choice> what = new ComboBox<>(text("batches.assign.what"));
    private final ComboBox<InstructorRow> who = new ComboBox<>(text("batches.assign.who"));
    private final ComboBox<String> room = new ComboBox<>(text("batches.assign.room"));
    private final PlanningService planning;
    private final Batch batch;
    private final Runnable again;
    private final PlainForm form;

    AssignForm(
            Batch batch,
            TimetableService timetables,
            PlanningService planning,
            SessionService sessions,
            Runnable again) {
        this.batch = batch;
        this.planning = planning;
        this.again = again;
        List<PlanSource> sources = timetables.sources();
        what.setItems(Stream.concat(kinds(sources), single(sources)).toList());
        what.setItemLabelGenerator(Choice::words);
        who.setItems(sessions.instructors());
        who.setItemLabelGenerator(InstructorRow::name);
        who.setClearButtonVisible(true);
        room.setItems(timetables.hours().rooms().stream()
                .map(TeachingHours.Room::name)
                .toList());
        room.setAllowCustomValue(true);
        room.addCustomValueSetListener(typed -> room.setValue(typed.getDetail()));
        room.setClearButtonVisible(true);
        form = new PlainForm(text("batches.assign.save"), this::assign, what, who, room);
        add(new Paragraph(text("batches.assign.about")), form);
    }

    private static Stream<Choice> kinds(List<PlanSource> sources) {
        return Arrays.stream(SessionKind.values())
                .map(kind -> new Choice(
                        text("batches.assign.all." + kind.name()),
                        sources.stream()
                                .filter(source -> source.kind() == kind)
                                .map(PlanSource::id)
                                .toList()));
    }

    private static Stream<Choice> single(List<PlanSource> sources) {
        return sources.stream().map(source -> new Choice(source.id() + " " + source.title(), List.of(source.id())));
    }

    private void assign() {
        int changed = planning.assign(
                batch.id(),
                what.getValue() == null ? List.of() : what.getValue().sources(),
                who.getValue() == null ? null : who.getValue().id(),
                room.getValue() == null ? "" : room.getValue());
        form.notice().done(text("batches.assign.done", changed));
        again.run();
    }
}
